import { expect, it } from 'vitest';
import type { LabelledPassage, NearMiss } from '../../src/eval/labelled-text.ts';
import { scorePassages } from '../../src/eval/score-passages.ts';
import { type Script, scriptedExaminer } from '../support/scripted-examiner.ts';

const passage = (id: string, rest: Partial<LabelledPassage> = {}): LabelledPassage => ({
  id,
  claim: 'pain',
  polarity: 'affirms',
  mode: 'states',
  basis: 'general',
  text: `Kratom eases pain, says ${id}.`,
  also: [],
  ...rest,
});
const nearMiss = (id: string): NearMiss => ({ id, claim: null, near: 'pain', text: `Kratom is a pain, says ${id}.` });
const finds = (...claims: string[]): Script => ({ findings: claims.map((claim) => ({ claim, quote: 'Kratom' })) });
const score = (passages: (LabelledPassage | NearMiss)[], scripts: Record<string, Script>) =>
  scorePassages(passages, scriptedExaminer(scripts));

it('recall is the share of passages whose claim is found, for each claim too, the lowest first', () => {
  const { scores } = score(
    [passage('a'), passage('b'), passage('c', { claim: 'sleep' }), passage('d', { claim: 'mood' })],
    {
      a: finds('pain'),
      b: finds('sleep'),
      d: finds('mood'),
    },
  );
  expect(scores).toMatchObject({ passages: 4, nearMisses: 0, recall: 0.5 });
  expect(Object.entries(scores.byClaim)).toEqual([
    ['sleep', { wanted: 1, found: 0, recall: 0 }],
    ['pain', { wanted: 2, found: 1, recall: 0.5 }],
    ['mood', { wanted: 1, found: 1, recall: 1 }],
  ]);
});

it('a near miss alarms where its own claim is found, and not for another', () => {
  const { scores, errors } = score([nearMiss('a'), nearMiss('b'), nearMiss('c'), nearMiss('d')], {
    a: finds('pain'),
    b: finds('sleep'),
  });
  expect(scores).toMatchObject({ passages: 0, nearMisses: 4, alarms: 1, alarmRate: 0.25 });
  expect(errors).toMatchObject([{ kind: 'near-miss', id: 'a', claim: 'pain', wanted: null }]);
});

it('other claims are extra unless they are among the labels', () => {
  const { scores } = score([passage('a', { also: ['sleep'] }), passage('b')], {
    a: finds('pain', 'sleep', 'mood', 'mood'),
    b: finds('sleep'),
  });
  expect(scores.extraPerPassage).toBe(1);
});

it('stance is judged where the claim is found', () => {
  const { scores, errors } = score(
    [passage('a', { mode: 'asks' }), passage('b', { polarity: 'denies' }), passage('c')],
    {
      a: finds('pain'),
      b: finds('sleep'),
    },
  );
  expect(scores.stance.mode).toMatchObject({ right: 0, of: 1, confusion: { asks: { states: 1 } } });
  expect(scores.stance.polarity).toMatchObject({ right: 1, of: 1 });
  expect(errors.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['reading a', 'missed b', 'missed c']);
});
