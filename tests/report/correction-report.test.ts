import { expect, it } from 'vitest';
import { correctionReport } from '../../src/report/correction-report.ts';
import { findingOf } from '../support/fake-frame.ts';

const wrong = {
  view: { lead: 'This page says', says: 'Kratom is not addictive', dataset: '2026-11-22+00000000' },
  finding: findingOf('addictive', {
    quote: 'not addictive',
    sentence: 'Coffee is not addictive.',
    polarity: 'denies',
    reading: 'false',
    because: 'danger',
    danger: true,
  }),
  trace: {
    pattern: 12,
    concepts: [{ concept: 3, text: 'addictive', start: 4, end: 13 }],
    subject: { from: 'topic' as const, text: 'kratom' },
    cues: [{ cue: 1, does: 'negates', text: 'not' }],
  },
  reason: 'not-kratom' as const,
  address: null,
};

it('tells what was found, why, and what is wrong with it', () => {
  expect(correctionReport(wrong)).toBe(
    `A mark of Kratom Claim Check is wrong
Reason: not-kratom
Quote: “not addictive”
Sentence: “Coffee is not addictive.”
Taken as: This page says: Kratom is not addictive
Claim: addictive
Stance: denies × states × general
Reading: false, because: danger, danger
Pattern: 12: “addictive”
Subject: “kratom” (topic)
Cues: “not” (negates)
Dataset: 2026-11-22+00000000
`,
  );
});

it('tells the address only where it is given', () => {
  expect(correctionReport(wrong)).not.toContain('https:');
  expect(correctionReport({ ...wrong, address: 'https://a.test/x' })).toContain('Page: https://a.test/x\n');
});
