import { describe, expect, it } from 'vitest';
import type { Label, LabelledDocument } from '../../src/eval/labelled-text.ts';
import { scoreDocuments } from '../../src/eval/score-documents.ts';
import { type Script, scriptedExaminer } from '../support/scripted-examiner.ts';

const EASES = 'Kratom eases pain.';
const SAFE = 'It is safe. Kratom eases pain.';

const label = (block: number, claim: string, rest: Partial<Label> = {}): Label => ({
  block,
  claim,
  quote: block === 0 ? EASES : 'It is safe',
  polarity: 'affirms',
  mode: 'states',
  basis: 'general',
  ...rest,
});

const document = (gold: Label[], rest: Partial<LabelledDocument> = {}): LabelledDocument => ({
  id: 'one',
  genre: 'forum',
  title: '',
  blocks: [
    { tag: 'p', text: EASES },
    { tag: 'p', text: SAFE },
  ],
  links: [],
  gold,
  vague: [],
  ...rest,
});

const score = (documents: LabelledDocument[], scripts: Record<string, Script>) =>
  scoreDocuments(documents, scriptedExaminer(scripts));

const PAIN = { claim: 'pain', quote: EASES };
const SAFETY = { claim: 'safe', quote: 'It is safe', sentence: 'It is safe.' };

describe('finding', () => {
  const gold = [label(0, 'pain'), label(1, 'safe')];

  it.each<[string, Script, { tp: number; fp: number; fn: number }]>([
    ['everything', { findings: [PAIN, SAFETY] }, { tp: 2, fp: 0, fn: 0 }],
    ['nothing', {}, { tp: 0, fp: 0, fn: 2 }],
    ['one of two', { findings: [SAFETY] }, { tp: 1, fp: 0, fn: 1 }],
    ['one twice in its block', { findings: [PAIN, PAIN, SAFETY] }, { tp: 2, fp: 0, fn: 0 }],
    ['another claim in the place', { findings: [{ ...PAIN, claim: 'safe' }, SAFETY] }, { tp: 1, fp: 1, fn: 1 }],
    ['the claim in another block', { findings: [PAIN, { ...PAIN, claim: 'safe' }] }, { tp: 1, fp: 1, fn: 1 }],
    [
      'a quote that is nowhere',
      { findings: [PAIN, { claim: 'safe', quote: 'Nobody said so.' }] },
      { tp: 1, fp: 1, fn: 1 },
    ],
    [
      'a quote in other letters and spaces',
      { findings: [{ ...PAIN, quote: 'KRATOM  eases\npain.' }, SAFETY] },
      { tp: 2, fp: 0, fn: 0 },
    ],
  ])('%s', (_, script, counts) => {
    expect(score([document(gold)], { one: script }).scores.overall).toMatchObject(counts);
  });

  it('gives precision, recall and F1', () => {
    const script = { findings: [PAIN, { ...PAIN, claim: 'sleep' }, { ...PAIN, claim: 'mood' }] };
    const { overall } = score([document([...gold, label(1, 'pain', { quote: 'Kratom eases' })])], {
      one: script,
    }).scores;
    expect(overall).toEqual({ tp: 1, fp: 2, fn: 2, precision: 1 / 3, recall: 1 / 3, f1: 1 / 3 });
  });

  it('counts by claim, category and genre', () => {
    const news = document([label(0, 'pain')], { id: 'two', genre: 'news' });
    const { byClaim, byCategory, byGenre } = score([document(gold), news], {
      one: { findings: [PAIN, SAFETY] },
      two: { findings: [{ ...PAIN, claim: 'safe' }] },
    }).scores;
    expect(byClaim).toMatchObject({ pain: { tp: 1, fp: 0, fn: 1 }, safe: { tp: 1, fp: 1, fn: 0 } });
    expect(byCategory).toMatchObject({ pain: { tp: 1, fp: 0, fn: 1 }, safety: { tp: 1, fp: 1, fn: 0 } });
    expect(byGenre).toMatchObject({ forum: { tp: 2, fp: 0, fn: 0 }, news: { tp: 0, fp: 1, fn: 1 } });
  });
});

describe('stance', () => {
  const wrong = { polarity: 'denies', reading: 'fair' } as const;

  it('is judged where the claim was found, and nowhere else', () => {
    const { stance } = score([document([label(0, 'pain'), label(1, 'safe')])], {
      one: {
        findings: [
          { ...PAIN, ...wrong },
          { ...PAIN, claim: 'mood', mode: 'asks' },
        ],
      },
    }).scores;
    expect(stance.polarity).toEqual({ right: 0, of: 1, accuracy: 0, confusion: { affirms: { denies: 1 } } });
    expect(stance.mode).toEqual({ right: 1, of: 1, accuracy: 1, confusion: { states: { states: 1 } } });
    expect(stance.basis).toMatchObject({ right: 1, of: 1 });
    expect(stance.reading).toMatchObject({ right: 0, of: 1, confusion: { overstated: { fair: 1 } } });
  });

  it('is right where a block says both and one of them was found', () => {
    const both = [label(0, 'pain'), label(0, 'pain', { polarity: 'denies' })];
    const { stance } = score([document(both)], { one: { findings: [{ ...PAIN, ...wrong }] } }).scores;
    expect(stance.polarity).toMatchObject({ right: 1, of: 1, confusion: { denies: { denies: 1 } } });
  });
});

describe('documents without a claim', () => {
  const other = document([], { id: 'two', blocks: [{ tag: 'p', text: 'Kava eases pain.' }] });
  const found = { findings: [{ claim: 'pain', quote: 'eases pain' }] };

  it('count every finding, apart where kratom is not named', () => {
    const { claimless, otherSubstances } = score([document([]), other], { one: found, two: found }).scores;
    expect(claimless).toEqual({ documents: 2, findings: 2 });
    expect(otherSubstances).toEqual({ documents: 1, findings: 1 });
  });

  it('are not those with a claim', () => {
    const { claimless } = score([document([label(0, 'pain')])], { one: { findings: [SAFETY] } }).scores;
    expect(claimless).toEqual({ documents: 0, findings: 0 });
  });
});

describe('vague attributions', () => {
  const vague = [{ block: 0, quote: 'studies have shown that' }];

  it.each<[string, string[], { tp: number; fp: number; fn: number }]>([
    ['the same words', ['Studies have  shown that'], { tp: 1, fp: 0, fn: 0 }],
    ['a part of them', ['studies have'], { tp: 1, fp: 0, fn: 0 }],
    ['three words in common', ['two studies have shown'], { tp: 1, fp: 0, fn: 0 }],
    ['two words in common', ['experts have shown'], { tp: 0, fp: 1, fn: 1 }],
    ['none', [], { tp: 0, fp: 0, fn: 1 }],
  ])('%s', (_, attributions, counts) => {
    const { scores, errors } = score([document([], { vague })], { one: { attributions } });
    expect(scores.vague).toMatchObject(counts);
    expect(errors).toHaveLength(counts.fp + counts.fn);
  });
});

describe('errors', () => {
  it('name what was wanted and given, with the sentence', () => {
    const { errors } = score([document([label(1, 'safe')])], { one: { findings: [PAIN] } });
    expect(errors).toEqual([
      {
        kind: 'extra',
        id: 'one',
        claim: 'pain',
        wanted: null,
        given: 'affirms states general (overstated)',
        sentence: EASES,
      },
      {
        kind: 'missed',
        id: 'one',
        claim: 'safe',
        wanted: 'affirms states general (overstated)',
        given: null,
        sentence: 'It is safe.',
      },
    ]);
  });

  it.each<[string, Partial<Script>['findings'], string[]]>([
    ['all right', [PAIN], []],
    ['the opposite, whatever else', [{ ...PAIN, polarity: 'denies', mode: 'asks' }], ['polarity']],
    ['another mode that changes the reading', [{ ...PAIN, mode: 'asks', reading: 'question' }], ['reading']],
    ['another mode that does not', [{ ...PAIN, mode: 'reports' }], ['mode']],
    ['another basis', [{ ...PAIN, basis: 'self' }], ['basis']],
  ])('%s', (_, findings, kinds) => {
    const { errors } = score([document([label(0, 'pain')])], { one: { findings } });
    expect(errors.map(({ kind }) => kind)).toEqual(kinds);
  });
});
