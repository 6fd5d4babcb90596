import { Ajv, type DefinedError, type ValidateFunction } from 'ajv';
import type { DataFile } from './data-file.ts';
import type { JsonSchema } from './json-schema.ts';
import type { DataPath, ProblemList } from './problem-list.ts';

/** Compiles the schemas of the data files, by kind. Throws when one is no JSON Schema. */
export function compileSchemas(schemas: ReadonlyMap<string, JsonSchema>): Map<string, ValidateFunction> {
  const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
  return new Map([...schemas].map(([kind, schema]) => [kind, ajv.compile(schema)]));
}

/** Holds a file to its schema; adds a problem for everything that differs. True when nothing does. */
export function checkShape(file: DataFile, validate: ValidateFunction, problems: ProblemList): boolean {
  if (validate(file.value)) return true;
  for (const error of (validate.errors ?? []) as DefinedError[]) {
    // This one only says that another one, about the name itself, was found.
    if (error.keyword === 'propertyNames') continue;
    const path = pathOf(error.instancePath, file.value);
    const [problem, remedy, at = path] = describe(error, path);
    problems.add(file, at, problem, remedy);
  }
  return false;
}

/** The problem, its remedy, and where it is if not at `path`. */
function describe(error: DefinedError, path: DataPath): [problem: string, remedy: string, at?: DataPath] {
  const schema = error.parentSchema as JsonSchema;
  const name = nameOf(path);
  const value = JSON.stringify(error.data);
  switch (error.keyword) {
    case 'required': {
      const key = error.params.missingProperty;
      return [`${nameOf([...path, key])} is missing`, `add it${hint(schema.properties?.[key])}`];
    }
    case 'additionalProperties': {
      const key = error.params.additionalProperty;
      const known = Object.keys(schema.properties ?? {}).join(', ');
      return [`${nameOf([...path, key])} is no field we know`, `remove it, or use one of: ${known}`, [...path, key]];
    }
    case 'enum': {
      const allowed = error.params.allowedValues.map(String);
      if (typeof error.data !== 'string' && allowed.includes(String(error.data))) {
        return [`${name} is ${value}, which YAML does not read as a word`, `put it in quotes: "${error.data}"`];
      }
      return [`${name} is ${value}, which is not on its list`, `use one of: ${allowed.join(', ')}`];
    }
    case 'const':
      return [`${name} is ${value}`, `write ${JSON.stringify(error.params.allowedValue)} or leave it out`];
    case 'type':
      if (path.length === 0)
        return [`the file is ${value === 'null' ? 'empty' : `no ${schema.title}`}`, 'look at its neighbours'];
      return [`${name} is ${value}`, `write ${kindsOf(schema.type)}${hint(schema)}`];
    case 'pattern': {
      const key = error.propertyName;
      const subject = key === undefined ? `${name} is ${value}` : `${name} has the name "${key}"`;
      const form = schema.description?.replace(/\.$/, '') ?? error.params.pattern;
      return [
        `${subject}, which has not the right form`,
        `it should be: ${form}`,
        key === undefined ? path : [...path, key],
      ];
    }
    case 'minLength':
      return [`${name} is empty`, `fill it in${hint(schema)}`];
    case 'minItems':
      return [`${name} has too few entries`, `give at least ${error.params.limit}${hint(schema)}`];
    case 'minProperties':
      return [`${name} is empty`, `give at least ${error.params.limit} of its fields${hint(schema)}`];
    case 'uniqueItems':
      return [`${name} says the same thing twice`, 'remove one', [...path, Math.max(error.params.i, error.params.j)]];
    default:
      return [`${name}: ${error.message}`, `mend it${hint(schema)}`];
  }
}

const KINDS: Record<string, string> = {
  string: 'a text, in quotes if it looks like a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields with values',
  null: 'null where it was not seen',
};

function kindsOf(type: JsonSchema['type']): string {
  return [type ?? []]
    .flat()
    .map((kind) => KINDS[kind] ?? kind)
    .join(', or ');
}

function hint(schema: JsonSchema | undefined): string {
  return schema?.description ? ` (${schema.description.replace(/\.$/, '')})` : '';
}

/** `refs[2].role`; "the file" for its top, and "entry 2: role" in a file that is a list. */
function nameOf(path: DataPath): string {
  const [first, ...rest] = path;
  if (first === undefined) return 'the file';
  const inner = rest.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return typeof first === 'number' ? `entry ${first + 1}${inner.replace('.', ': ')}` : `${first}${inner}`;
}

/** A JSON pointer as keys and indices; which of the two a step is, the data says. */
function pathOf(pointer: string, value: unknown): DataPath {
  let at = value;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(at) ? Number(key) : key;
      at = (at as Record<string | number, unknown>)[step];
      return step;
    });
}
