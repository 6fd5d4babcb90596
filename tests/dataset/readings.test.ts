import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import type { HelpTopic } from '../../src/shared/claim.ts';
import { helpSentences } from '../../src/shared/help-sentences.ts';
import { type Mark, READINGS, REASONS, type Reading, type Reason } from '../../src/shared/reading.ts';
import { wordOf } from '../../src/shared/reading-words.ts';

const { evidence, readings } = compileDataset('src/dataset');
const words = evidence.readingWords;

describe('the base reading', () => {
  it.each([
    ['supported', 'accurate', 'false'],
    ['preliminary', 'overstated', 'overstated'],
    ['disputed', 'one-sided', 'one-sided'],
    ['unsupported', 'unsupported', 'fair'],
    ['contradicted', 'false', 'accurate'],
  ])('of %s is %s when affirmed and %s when denied', (verdict, affirms, denies) => {
    expect(readings.base[verdict]).toEqual({ affirms, denies });
  });
});

describe('the words of a reading', () => {
  it.each<[reading: Reading, because: Reason, chip: string]>([
    ['accurate', 'affirms', 'Matches evidence'],
    ['accurate', 'law', 'Matches the law'],
    ['accurate', 'places', 'Matches the law'],
    ['fair', 'hedged', 'Carefully put'],
    ['fair', 'doubt', 'Reasonable doubt'],
    ['fair', 'denies', 'Reasonable doubt'],
    ['fair', 'law', 'Reasonable doubt'],
    ['fair', 'own-case', 'One experience'],
    ['fair', 'sample', 'One study or group'],
    ['fair', 'reported', "Someone's view"],
    ['fair', 'allegation', 'An accusation'],
    ['fair', 'warning-ahead', 'Cautious warning'],
    ['overstated', 'affirms', 'Too certain'],
    ['overstated', 'places', 'Too certain'],
    ['overstated', 'denies', 'Ruled out too soon'],
    ['overstated', 'plays-down', 'Played down'],
    ['overstated', 'sample', 'Against other evidence'],
    ['overstated', 'hedged', 'Against other evidence'],
    ['one-sided', 'affirms', 'Only one side'],
    ['one-sided', 'law', 'Depends on place'],
    ['unsupported', 'affirms', 'No good evidence'],
    ['unsupported', 'own-case', 'No good evidence'],
    ['unsupported', 'fear', 'Goes too far'],
    ['false', 'affirms', 'Contradicted'],
    ['false', 'places', 'Contradicted'],
    ['false', 'danger', 'Contradicted, risky'],
    ['false', 'fear', 'Goes too far'],
    ['repeats-unsupported', 'reported', 'Quoted, no good evidence'],
    ['repeats-false', 'reported', 'Quoted, contradicted'],
    ['question', 'question', 'A question'],
    ['not-checked', 'places', 'Not checked'],
    ['page-newer', 'page-newer', 'Newer than our data'],
    ['false', 'old-data', 'May have changed'],
    ['accurate', 'old-data', 'May have changed'],
  ])('%s because of %s: %s', (reading, because, chip) => {
    expect(wordOf(words, { reading, because }).chip).toBe(chip);
  });

  it('are never a bare reading, verdict or reason', () => {
    for (const { chip, sentence } of words.rows) {
      expect(chip).not.toMatch(/^[a-z]/);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each<[reading: Reading, mark: Mark | null]>([
    ['accurate', 'fits'],
    ['fair', 'fits'],
    ['question', 'fits'],
    ['overstated', 'doubtful'],
    ['unsupported', 'doubtful'],
    ['one-sided', 'one-side'],
    ['false', 'contradicted'],
    ['repeats-unsupported', 'quoted'],
    ['repeats-false', 'quoted'],
    ['not-checked', null],
    ['page-newer', null],
  ])('mark %s as %s, whatever the reason', (reading, mark) => {
    for (const because of REASONS) {
      expect(wordOf(words, { reading, because }).mark, because).toBe(because === 'old-data' ? 'fits' : mark);
    }
  });

  it('say the same of old law whatever the reading', () => {
    const sentences = READINGS.map((reading) => wordOf(words, { reading, because: 'old-data' }).sentence);
    expect(new Set(sentences)).toEqual(new Set(['The law may have changed since {date}.']));
  });

  it('are demanded loudly where there are none', () => {
    expect(() => wordOf({ rows: [] }, { reading: 'fair', because: 'sample' })).toThrow('readings.yml');
  });
});

describe('help', () => {
  const us = { emergency: '911', poisonCentre: '1-800-222-1222' };
  const urgent =
    'Someone hard to wake, breathing slowly, having a seizure or chest pain? Call 911 now. Give naloxone if you have it and breathing is slow.';

  it.each<[what: string, topics: HelpTopic[], sentences: string[]]>([
    ['nothing', [], []],
    [
      'an emergency and a poison centre',
      ['poison-centre', 'emergency'],
      [urgent, 'Other worries: poison centre, 1-800-222-1222.'],
    ],
    [
      'a poison centre alone',
      ['poison-centre'],
      ['Worried about something that was taken: poison centre, 1-800-222-1222.'],
    ],
    [
      'pharmacist and prescriber, in one line',
      ['pharmacist', 'prescriber', 'prescriber'],
      ['Do not stop or swap a prescribed medicine because of a web page. Ask the prescriber or a pharmacist.'],
    ],
    ['dependence', ['dependence-help'], ['Stopping after daily use can be hard. A doctor can help.']],
    ['pregnancy', ['pregnancy-care'], ['Pregnant, breastfeeding or planning to be? A doctor or midwife can help.']],
  ])('for %s', (_, topics, sentences) => {
    expect(helpSentences(words, topics, us)).toEqual(sentences);
  });

  it.each([[null], [{ emergency: null, poisonCentre: null }]])('names no number that is not confirmed: %j', (line) => {
    expect(helpSentences(words, ['emergency', 'poison-centre'], line)).toEqual([
      urgent.replace('911', 'your emergency number'),
      'Other worries: a poison centre.',
    ]);
  });
});
