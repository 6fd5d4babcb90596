import { expect, it } from 'vitest';
import { readSchemas } from '../../src/compiler/data-places.ts';
import type { JsonSchema } from '../../src/compiler/json-schema.ts';
import {
  CERTAINTIES,
  CLAIM_CATEGORIES,
  CLAIM_KINDS,
  EVIDENCE_ROLES,
  HARMS,
  HELP_TOPICS,
  JURISDICTION_STATUSES,
  VERDICTS,
} from '../../src/shared/claim.ts';
import { LENS_KINDS } from '../../src/shared/lens.ts';
import { MARKS, READINGS, REASONS } from '../../src/shared/reading.ts';
import { STUDY_TYPES } from '../../src/shared/reference.ts';
import { BASES, MODES, POLARITIES } from '../../src/shared/stance.ts';

const schemas = readSchemas('src/dataset');

/** What lies at a path of names in a schema. */
function at(kind: string, ...path: string[]): JsonSchema {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], schemas.get(kind)) as JsonSchema;
}

const oneOf = (words: readonly string[]) => words.join('|');

it.each<[list: string, inSchema: unknown[] | undefined, inCode: readonly unknown[]]>([
  ['categories', at('claim', 'properties', 'category').enum, CLAIM_CATEGORIES],
  ['kinds', at('claim', 'properties', 'kind').enum, CLAIM_KINDS],
  ['verdicts', at('claim', 'properties', 'verdict').enum, VERDICTS],
  ['certainties', at('claim', 'properties', 'certainty').enum, CERTAINTIES],
  ['harms', at('claim', 'definitions', 'harm').enum, HARMS],
  ['help topics', at('claim', 'properties', 'help', 'items').enum, HELP_TOPICS],
  ['roles', at('claim', 'properties', 'refs', 'items', 'properties', 'role').enum, EVIDENCE_ROLES],
  [
    'jurisdiction statuses',
    at('claim', 'properties', 'jurisdictions', 'items', 'properties', 'status').enum,
    JURISDICTION_STATUSES,
  ],
  [
    'stances',
    [at('claim', 'properties', 'examples', 'properties', 'found', 'items', 'properties', 'stance').pattern],
    [`^(${oneOf(POLARITIES)}) (${oneOf(MODES)}) (${oneOf(BASES)})$`],
  ],
  [
    'kinds of claims in the eyes of the law',
    at('disease-claim-rules', 'items', 'properties', 'routes', 'additionalProperties', 'properties', 'kind').enum,
    LENS_KINDS,
  ],
  ['study types', at('reference', 'properties', 'type').enum, STUDY_TYPES],
  ['readings', at('readings', 'definitions', 'reading').enum, READINGS],
  ['reasons', at('readings', 'properties', 'rows', 'items', 'properties', 'because', 'items').enum, REASONS],
  ['marks of rows', at('readings', 'properties', 'rows', 'items', 'properties', 'mark').enum, [...MARKS, null]],
  ['marks of the legend', at('readings', 'properties', 'marks', 'items', 'properties', 'mark').enum, MARKS],
  [
    'help topics with a sentence',
    at('readings', 'properties', 'help', 'items', 'properties', 'topics', 'items').enum,
    HELP_TOPICS,
  ],
  ['verdicts with a base reading', at('readings', 'properties', 'base').required, VERDICTS],
  ['certainties with a word', at('readings', 'properties', 'certainty').required, CERTAINTIES],
])('the schema and the code have the same %s', (_, inSchema, inCode) => {
  expect(inSchema).toEqual([...inCode]);
});
