import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../src/report/group-findings.ts';
import { pageSummary } from '../../src/report/page-summary.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const NOTHING = 'No claim to correct was found. That is not a check of the product, or of what the page leaves out.';

const summaryOf = (...findings: ReportFinding[]) =>
  pageSummary(groupFindings([pageOf(findings)], index), index.readingWords, sayEnglish);

/** A finding with this reading, and no danger unless it is asked for. */
const read = (claim: string, reading: ReportFinding['reading'], changes: Partial<ReportFinding> = {}) =>
  findingOf(claim, { reading, because: 'affirms', danger: false, ...changes });

describe('the opening sentence', () => {
  it('counts contradicted, without good evidence, and dangerous', () => {
    const summary = summaryOf(
      read('clinically-proven', 'false'),
      read('safe-in-pregnancy', 'false', { danger: true }),
      read('treats-migraine', 'unsupported'),
      read('treats-ptsd', 'unsupported'),
      read('boosts-immunity', 'unsupported'),
      read('native-southeast-asia', 'accurate'),
    );
    expect(summary.opening).toBe(
      '6 claims about kratom: 2 contradicted, 3 without good evidence, 1 could be dangerous.',
    );
    expect(summary.more).toEqual([]);
    expect(summary.nothingToCorrect).toBe(false);
  });

  it.each<[string, ReportFinding[], string]>([
    ['one claim', [read('relieves-pain', 'overstated')], '1 claim about kratom: 1 more certain than the evidence.'],
    ['one side', [read('not-an-opioid', 'one-sided')], '1 claim about kratom: 1 one-sided.'],
    ['only what is accurate', [read('related-to-coffee', 'accurate')], '1 claim about kratom.'],
    ['only a question', [read('treats-cancer', 'question', { danger: true })], '1 question about kratom.'],
    [
      'claims and questions',
      [read('relieves-pain', 'overstated'), read('treats-cancer', 'question'), read('treats-ptsd', 'question')],
      '1 claim and 2 questions about kratom: 1 more certain than the evidence.',
    ],
    [
      'a claim that is asked and said: once, as said',
      [read('relieves-pain', 'question'), read('relieves-pain', 'overstated')],
      '1 claim about kratom: 1 more certain than the evidence.',
    ],
    [
      'several passages of one claim: once, at its worst',
      [read('relieves-pain', 'fair'), read('relieves-pain', 'false'), read('relieves-pain', 'unsupported')],
      '1 claim about kratom: 1 contradicted.',
    ],
    [
      'a danger that is carefully put',
      [read('treats-diabetes', 'fair', { danger: true })],
      '1 claim about kratom: 1 could be dangerous.',
    ],
  ])('%s', (_, findings, expected) => {
    expect(summaryOf(...findings).opening).toBe(expected);
  });

  it('leaves out what the law may have changed since', () => {
    const summary = summaryOf(read('legal-in-thailand', 'false', { because: 'old-data' }));
    expect(summary.opening).toBe('1 claim about kratom.');
    expect(summary.nothingToCorrect).toBe(true);
  });
});

describe('after the opening sentence', () => {
  it('counts claims of others apart', () => {
    const summary = summaryOf(
      read('treats-ptsd', 'repeats-unsupported'),
      read('fda-approved', 'repeats-false'),
      read('treats-migraine', 'repeats-unsupported'),
    );
    expect(summary.opening).toBe('3 claims about kratom.');
    expect(summary.more).toEqual(['Passed on from others: 1 contradicted, 2 without good evidence.']);
    expect(summary.nothingToCorrect).toBe(false);
  });

  it('does not count a claim again that the page makes in its own voice', () => {
    const summary = summaryOf(read('treats-ptsd', 'repeats-unsupported'), read('treats-ptsd', 'unsupported'));
    expect(summary.opening).toBe('1 claim about kratom: 1 without good evidence.');
    expect(summary.more).toEqual([]);
  });

  it('says that nothing to correct is not safe', () => {
    expect(summaryOf(read('related-to-coffee', 'accurate'))).toEqual({
      opening: '1 claim about kratom.',
      more: [NOTHING],
      nothingToCorrect: true,
    });
  });

  it('says that first where nothing was found at all', () => {
    expect(summaryOf()).toEqual({ opening: NOTHING, more: [], nothingToCorrect: true });
  });

  it('does not say it beside a danger', () => {
    expect(summaryOf(read('treats-diabetes', 'fair', { danger: true })).more).toEqual([]);
  });
});
