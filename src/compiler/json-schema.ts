/** The part of JSON Schema (draft 7) that the schemas of src/dataset use. */
export interface JsonSchema {
  title?: string;
  type?: string | string[];
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  required?: string[];
  items?: JsonSchema;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  description?: string;
  definitions?: Record<string, JsonSchema>;
  $ref?: string;
}

/** Follows a `#/definitions/name` of `root`. Ours point one step and only there. */
export function resolveSchema(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : (root.definitions?.[name] ?? {});
}

/** The schema of the value of `key` in a map that `schema` describes; an empty one where it says nothing. */
export function propertySchema(schema: JsonSchema, key: string): JsonSchema {
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return schema.properties?.[key] ?? rest;
}
