import { type Document, isCollection, isMap, isScalar, isSeq, parseDocument, Scalar, stringify, visit } from 'yaml';
import { type JsonSchema, propertySchema, resolveSchema } from './json-schema.ts';

/** Columns of a data file. */
const LINE_WIDTH = 110;

/**
 * The one spelling of a data file: keys in the order of its schema, one list item per line, strings that do not fit on
 * their line folded under a `>-`. Comments stay with what they stand above. The data itself never changes.
 * Throws the first YAML error when `text` is no YAML.
 */
export function formatYaml(text: string, schema: JsonSchema = {}): string {
  const doc = parseDocument(text);
  if (doc.errors[0]) throw doc.errors[0];
  sortKeys(doc, schema);
  respell(doc);
  return doc.toString({ lineWidth: LINE_WIDTH });
}

/** Puts the keys of every map into the order of the schema's properties; keys it does not list stay behind, as written. */
function sortKeys(doc: Document, root: JsonSchema): void {
  const waiting: { node: unknown; schema: JsonSchema }[] = [{ node: doc.contents, schema: root }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const schema = resolveSchema(next.schema, root);
    if (isSeq(next.node)) {
      for (const item of next.node.items) waiting.push({ node: item, schema: schema.items ?? {} });
    } else if (isMap(next.node)) {
      const order = Object.keys(schema.properties ?? {});
      const place = (key: unknown) => (order.includes(String(key)) ? order.indexOf(String(key)) : order.length);
      next.node.items.sort((a, b) => place(a.key) - place(b.key));
      for (const { key, value } of next.node.items) {
        waiting.push({ node: value, schema: propertySchema(schema, String(key)) });
      }
    }
  }
}

/** Makes every scalar and collection forget how it was written, so that its value alone decides its spelling. */
function respell(doc: Document): void {
  visit(doc, {
    Collection(_, node) {
      node.flow = node.items.length === 0;
    },
    Pair(_, pair, path) {
      if (isScalar(pair.value)) spell(pair.value, columnOf(path) + `${String(pair.key)}: `.length);
    },
    Scalar(key, node, path) {
      if (isSeq(path.at(-1))) spell(node, columnOf(path) + '- '.length);
      else if (key === 'key') spell(node, -Infinity);
    },
  });
}

/** Every collection around a line indents it by two. */
function columnOf(path: readonly unknown[]): number {
  return 2 * (path.filter((step) => isCollection(step)).length - 1);
}

/** A string that goes over the line from `column` on is folded, unless nothing in it can be broken; all else is plain or quoted as YAML needs. */
function spell(scalar: Scalar, column: number): void {
  scalar.type = undefined;
  if (typeof scalar.value !== 'string' || !scalar.value.includes(' ')) return;
  const line = stringify(scalar.value, { lineWidth: 0 }).trimEnd();
  if (column + line.length > LINE_WIDTH) scalar.type = Scalar.BLOCK_FOLDED;
}
