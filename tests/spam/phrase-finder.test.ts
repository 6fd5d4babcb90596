import { expect, it } from 'vitest';
import { PhraseFinder } from '../../src/spam/phrase-finder.ts';
import { wordsOf } from '../../src/spam/words-of.ts';

const found = (phrase: string, text: string): string[] => {
  const words = wordsOf(text);
  const finder = new PhraseFinder({ phrases: { kind: [phrase] }, sets: { goods: ['bag', 'kilo'] } }, ['kind']);
  return finder.find(words).map(({ first, last }) => text.slice(words.starts[first], words.ends[last]));
};

it.each([
  ['buy now', 'Buy now or never', ['Buy now']],
  ['buy now', 'Buy. Now what?', []],
  ['buy|order now', 'Order now, buy now', ['Order now', 'buy now']],
  ['mitragyn*', 'Mitragynine and mitragyna', ['Mitragynine', 'mitragyna']],
  ['get ~ bag', 'get the big red bag', ['get the big red bag']],
  ['get ~ bag', 'get one two three four bag', []],
  ['get ~~ {goods}', 'get one two three four kilo', ['get one two three four kilo']],
  ['get ~ bag', 'get it. A bag', []],
  ['$ 0', 'It costs $29.95 or €30', ['$29.95', '€30']],
  ['0 % off', '20% off and 5 % off', ['20% off', '5 % off']],
  ['code CODE', 'code LEAF15, code red, code Leaf', ['code LEAF15']],
  ["don't miss", 'Don’t miss it', ['Don’t miss']],
  ['buy now', '', []],
])('"%s" in "%s"', (phrase, text, expected) => expect(found(phrase, text)).toEqual(expected));
