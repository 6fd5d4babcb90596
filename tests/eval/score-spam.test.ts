import { describe, expect, it } from 'vitest';
import { curveOf, fitWeights } from '../../src/eval/fit-weights.ts';
import { formatSpamScores } from '../../src/eval/format-spam-scores.ts';
import { areaUnderCurve, judgeSpam, type SpamJudgement, scoreSpam } from '../../src/eval/score-spam.ts';
import { formatSpamCurve, spamCurve } from '../../src/eval/spam-curve.ts';
import type { SpamLevel, SpamSignalId } from '../../src/shared/spam.ts';

const judged = (spam: boolean, level: SpamLevel, weight: number, ...signals: SpamSignalId[]): SpamJudgement => ({
  id: `${spam ? 'spam' : 'honest'} ${weight}`,
  genre: 'news',
  spam,
  level,
  weight,
  signals,
  isSilent: false,
});

const SET = [
  judged(true, 'strong', 5, 'paid-link', 'purchase-call'),
  judged(true, 'some', 2, 'purchase-call'),
  judged(true, 'none', 0),
  judged(false, 'none', 0),
  judged(false, 'some', 2, 'purchase-call'),
  judged(false, 'strong', 4, 'no-date'),
];

describe('scores', () => {
  it('of a set of judgements', () => {
    expect(scoreSpam(SET)).toMatchObject({
      documents: 6,
      spam: 3,
      recall: 2 / 3,
      precision: 0.5,
      falseStrong: ['honest 4'],
      bySignal: {
        'paid-link': { spam: 1, honest: 0, precision: 1 },
        'purchase-call': { spam: 2, honest: 1, precision: 2 / 3 },
        'no-date': { spam: 0, honest: 1, precision: 0 },
      },
      byGenre: { news: { spam: { none: 1, some: 1, strong: 1 }, honest: { none: 1, some: 1, strong: 1 } } },
    });
  });

  it.each([
    ['all apart', [3, 2], [1, 0], 1],
    ['all alike', [1, 1], [1], 0.5],
    ['the wrong way round', [0], [1], 0],
    ['half', [2, 0], [1], 0.5],
  ])('ROC AUC: %s', (_, spam, honest, auc) => {
    const documents = [
      ...spam.map((weight) => ({ spam: true, weight })),
      ...honest.map((weight) => ({ spam: false, weight })),
    ];
    expect(areaUnderCurve(documents)).toBe(auc);
  });

  it('of nothing are none', () => expect(scoreSpam([])).toBeNull());

  it('leave out what nobody labelled, and count what was not looked at as without signals', () => {
    const document = { id: 'a', genre: 'news', title: '', blocks: [], links: [], gold: [], vague: [] };
    expect(judgeSpam([document, { ...document, spam: true }], () => null)).toEqual([
      { id: 'a', genre: 'news', spam: true, level: 'none', weight: 0, signals: [], isSilent: true },
    ]);
  });

  it('are printed', () => {
    const scores = scoreSpam(SET);
    const printed = scores === null ? '' : formatSpamScores(scores).join('\n');
    expect(printed).toContain('Spam at "some" or above: 66.7 (precision 50.0)');
    expect(printed).toContain('Honest documents at "strong": honest 4.');
  });
});

describe('weights', () => {
  const examples = [
    ...Array.from({ length: 20 }, () => judged(true, 'none', 0, 'paid-link')),
    ...Array.from({ length: 20 }, () => judged(false, 'none', 0, 'no-date')),
  ];
  const prior = { 'paid-link': 1, 'no-date': 1, 'hidden-text': 1 };

  it('rise where a signal tells spam, fall where it does not, and stay where nobody saw it', () => {
    const { weights } = fitWeights(examples, prior);
    expect(weights['paid-link']).toBeGreaterThan(1);
    expect(weights['no-date']).toBeLessThan(1);
    expect(weights['hidden-text']).toBe(1);
    expect(Object.values(weights).every((weight) => weight >= 0)).toBe(true);
  });

  it('are kept where the corpus cannot tell', () => {
    expect(fitWeights(examples, prior, ['paid-link']).weights['paid-link']).toBe(1);
  });

  it('stay about as they were for one document', () => {
    const { weights } = fitWeights([judged(true, 'none', 0, 'paid-link'), judged(false, 'none', 0)], prior);
    expect(Math.abs(weights['paid-link'] - 1)).toBeLessThan(0.5);
  });

  it('put "strong" over every honest document', () => {
    const { weights, some, strong } = fitWeights(examples, prior);
    expect(strong).toBeGreaterThan(weights['no-date']);
    expect(some).toBeLessThan(strong);
  });

  it('and their curve are printed', () => {
    expect(curveOf(SET)).toEqual([
      { weight: 2, recall: 2 / 3, falseAlarms: 2 / 3 },
      { weight: 4, recall: 1 / 3, falseAlarms: 1 / 3 },
      { weight: 5, recall: 1 / 3, falseAlarms: 0 },
    ]);
    expect(formatSpamCurve(spamCurve(examples, prior), prior)).toContain('ROC AUC 1.000');
  });
});
