import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/spam/near-duplicates.ts';
import { distance, simHash } from '../../src/spam/sim-hash.ts';

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const FIRST =
  'The leaf has been chewed by farm hands for a long time, and they say that it gives them strength for the day and a good mood in the evening.';
const NEAR = FIRST.replace('farm hands', 'labourers').replace('strength', 'power');
const OTHER =
  'Senators heard two accounts of the same plant on Tuesday, one from a trade group and one from a doctor who runs a clinic in the capital.';

describe('the distance of two texts', () => {
  it.each([
    ['the same', FIRST, FIRST, 0, 0],
    ['a few words changed', FIRST, NEAR, 1, 14],
    ['the same words in another order', FIRST, words(FIRST).sort().join(' '), 8, 40],
    ['another text', FIRST, OTHER, 18, 46],
    ['no text', '', '', 0, 0],
  ])('%s', (_, one, other, least, most) => {
    const bits = distance(simHash(words(one)), simHash(words(other)));
    expect(bits).toBeGreaterThanOrEqual(least);
    expect(bits).toBeLessThanOrEqual(most);
  });
});

it('pairs each text once, and tells what is word for word', () => {
  const texts = [FIRST, OTHER, NEAR, FIRST].map((text, id) => ({ id, words: words(text) }));
  expect(nearDuplicates(texts, 14)).toEqual([
    { first: 0, second: 2, same: false },
    { first: 2, second: 3, same: false },
  ]);
  expect(nearDuplicates(texts, 0)).toEqual([{ first: 0, second: 3, same: true }]);
});
