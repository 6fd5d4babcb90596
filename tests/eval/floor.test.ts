import { expect, it } from 'vitest';
import { evaluate } from '../../src/eval/evaluate.ts';
import { figuresOf, overFloor, underFloor } from '../../src/eval/floor.ts';
import { parseCorpus } from '../../src/eval/parse-corpus.ts';
import { scriptedExaminer } from '../support/scripted-examiner.ts';

const FLOOR = { documents: { recall: 0.9, falseAlarms: 1 }, 'a.jsonl': { recall: 0.8 } };

it.each([
  ['the same', { recall: 0.9, falseAlarms: 1 }, [], []],
  [
    'less recall',
    { recall: 0.8999, falseAlarms: 1 },
    ['documents: recall is 0.8999 and has fallen under its floor, 0.9.'],
    [],
  ],
  ['more recall', { recall: 0.91, falseAlarms: 1 }, [], ['documents: recall is 0.91, was 0.9.']],
  [
    'more alarms',
    { recall: 0.9, falseAlarms: 2 },
    ['documents: falseAlarms is 2 and has risen over its floor, 1.'],
    [],
  ],
  ['fewer alarms', { recall: 0.9, falseAlarms: 0 }, [], ['documents: falseAlarms is 0, was 1.']],
  ['a new figure', { mode: 0.5 }, [], ['documents: mode is 0.5, new.']],
])('%s', (_, documents, under, over) => {
  expect(underFloor({ documents }, FLOOR)).toEqual(under);
  expect(overFloor({ documents }, FLOOR)).toEqual(over);
});

it('the figures of a small corpus', () => {
  const stance = { polarity: 'affirms', mode: 'states', basis: 'general' };
  const block = { tag: 'p', text: 'Kratom eases pain.' };
  const label = { ...stance, block: 0, quote: 'Kratom eases pain', claim: 'pain' };
  const lines = [
    { id: 'one', genre: 'news', blocks: [block], gold: [label] },
    { id: 'two', genre: 'news', blocks: [{ ...block, text: 'Kava eases pain.' }], gold: [] },
    { ...stance, id: 'three', claim: 'pain', text: 'Kratom eases pain.' },
    { ...stance, id: 'four', claim: 'sleep', text: 'Kratom brings sleep.' },
    { id: 'five', claim: null, near: 'pain', text: 'Kratom is a pain.' },
  ];
  const file = parseCorpus('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'), () => true);
  if (!file.ok) throw new Error(file.error);
  const found = { findings: [{ claim: 'pain', quote: 'eases pain' }], attributions: ['studies'] };
  const examiner = scriptedExaminer({ one: found, two: found, three: found });
  expect(figuresOf(evaluate([file.value], examiner))).toEqual({
    documents: {
      precision: 0.5,
      recall: 1,
      f1: 0.6667,
      polarity: 1,
      mode: 1,
      basis: 1,
      reading: 1,
      falseAlarms: 1,
      otherSubstanceAlarms: 1,
      vagueErrors: 2,
    },
    'a.jsonl': {
      recall: 0.5,
      lowestClaimRecall: 0,
      polarity: 1,
      mode: 1,
      basis: 1,
      reading: 1,
      nearMissAlarmRate: 0,
    },
  });
});

it('the worst errors come first', () => {
  const stance = { polarity: 'affirms', mode: 'states', basis: 'general' };
  const lines = [
    { ...stance, id: 'missed', claim: 'pain', text: 'Kratom eases pain.' },
    { id: 'near', claim: null, near: 'pain', text: 'Kratom is a pain.' },
    { id: 'document', genre: 'news', blocks: [{ tag: 'p', text: 'Kratom is a pain.' }], gold: [] },
  ];
  const file = parseCorpus('a.jsonl', lines.map((line) => JSON.stringify(line)).join('\n'), () => true);
  if (!file.ok) throw new Error(file.error);
  const found = { findings: [{ claim: 'pain', quote: 'a pain' }] };
  const { errors } = evaluate([file.value], scriptedExaminer({ near: found, document: found }));
  expect(errors.map(({ id }) => id)).toEqual(['document', 'near', 'missed']);
});
