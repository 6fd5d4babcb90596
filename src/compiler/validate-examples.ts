import type { ClaimRecord, Dataset, Entry } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';

const FOUND = 3;
const NOT_FOUND = 2;

/** Enough examples, none of them twice, and quotes that stand in their text. Whether the engine reads them so, the tests say. */
export function validateExamples(
  { file, value: claim }: Entry<ClaimRecord>,
  { claimIds }: Pick<Dataset, 'claimIds'>,
  problems: ProblemList,
): void {
  const { found = [], notFound = [], prefers = [] } = claim.examples ?? {};
  const counts: [list: string, has: number, needs: number, what: string][] = [
    ['found', found.length, FOUND, 'sentences that the patterns must find'],
    ['notFound', notFound.length, NOT_FOUND, 'near misses that the patterns must not find'],
  ];
  for (const [list, has, needs, what] of counts) {
    if (has < needs)
      problems.add(file, ['examples', list], `examples.${list} has ${has}`, `give at least ${needs} ${what}`);
  }
  found.forEach(({ text, quote }, at) => {
    if (quote !== undefined && !text.includes(quote)) {
      problems.add(
        file,
        ['examples', 'found', at, 'quote'],
        'the quote does not stand in its text',
        'copy it from there',
      );
    }
  });
  prefers.forEach(({ claim: other }, at) => {
    if (!claimIds.has(other) || other === claim.id) {
      const remedy = 'name the more specific claim that takes the sentence';
      problems.add(file, ['examples', 'prefers', at, 'claim'], `"${other}" is no other claim`, remedy);
    }
  });
  const seen = new Set<string>();
  const texts = [
    ...found.map(({ text }, at) => ({ text, path: ['examples', 'found', at] })),
    ...notFound.map((text, at) => ({ text, path: ['examples', 'notFound', at] })),
    ...prefers.map(({ text }, at) => ({ text, path: ['examples', 'prefers', at] })),
  ];
  for (const { text, path } of texts) {
    if (seen.has(text)) problems.add(file, path, 'this sentence is an example already', 'keep one of the two');
    seen.add(text);
  }
}
