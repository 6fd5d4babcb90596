import { describe, expect, it } from 'vitest';
import { inflect, spellings } from '../../src/compiler/matcher/inflect.ts';

describe('makes the forms of a word', () => {
  const table: [string, string, string][] = [
    ['relieve', 'v', 'relieve relieves relieved relieving'],
    ['stop', 'v', 'stop stops stopped stopping'],
    ['carry', 'v', 'carry carries carried carrying'],
    ['ease', 'v', 'ease eases eased easing'],
    ['crush', 'v', 'crush crushes crushed crushing'],
    ['treat', 'v', 'treat treats treated treating'],
    ['die', 'v', 'die dies died dying'],
    ['agree', 'v', 'agree agrees agreed agreeing'],
    ['body', 'n', 'body bodies'],
    ['dose', 'n', 'dose doses'],
    ['mouse', 'n', 'mouse mice'],
    ['strong', 'a', 'strong stronger strongest'],
    ['safe', 'a', 'safe safer safest'],
    ['deadly', 'a', 'deadly deadlier deadliest'],
    ['big', 'a', 'big bigger biggest'],
  ];
  const irregular = { 'mouse/n': ['mice'], 'die/v': ['dies', 'died', 'dying'] };
  it.each(table)('%s/%s', (word, tag, forms) => expect(inflect(word, tag, irregular).join(' ')).toBe(forms));

  it('names the parts of speech when it is given another', () => {
    expect(() => inflect('pain', 'x', {})).toThrow('use /v (verb), /n (noun) or /a (adjective)');
  });
});

describe('gives British and American spellings', () => {
  const pairs: [string, string][] = [
    ['isation', 'ization'],
    ['ise', 'ize'],
    ['diarrhoea', 'diarrhea'],
  ];
  const table: [string, string[]][] = [
    ['diarrhea', ['diarrhea', 'diarrhoea']],
    ['legalise', ['legalise', 'legalize']],
    ['pain', ['pain']],
  ];
  it.each(table)('%s', (word, expected) => expect(spellings(word, pairs)).toEqual(expected));
});
