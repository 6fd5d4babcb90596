import { describe, expect, it } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { findingNote } from '../../src/report/finding-note.ts';
import { formatMarkdown } from '../../src/report/format-markdown.ts';
import { formatText } from '../../src/report/format-text.ts';
import { pageView } from '../../src/report/page-view.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import { BASES, MODES, POLARITIES } from '../../src/shared/stance.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from './page-of.ts';

/** Every claim in every stance: whatever a page says, these words can be printed or copied. */
const findings: ReportFinding[] = [...index.claims.keys()].flatMap((claim) =>
  POLARITIES.flatMap((polarity) =>
    MODES.flatMap((mode) => BASES.map((basis) => findingOf(claim, { polarity, mode, basis, quote: 'the words' }))),
  ),
);
const view = pageView([pageOf(findings)], index, 'US', sayEnglish);
const printed = [
  ['text', formatText(pageOf(findings), index, 'US', sayEnglish, spamWords)],
  ['Markdown', formatMarkdown(pageOf(findings), index, 'US', sayEnglish, spamWords)],
  [
    'notes',
    view.claims
      .flatMap((claim) =>
        claim.passages.map((passage) => findingNote(view, claim, passage, index.dataset.date, sayEnglish)),
      )
      .join('\n'),
  ],
] as const;

/** Titles of works are theirs, and stay as they are. */
const withoutCitations = (text: string): string => {
  let rest = text.replace(/\s+/g, ' ');
  for (const { citation, url } of index.references.values()) {
    rest = rest.replaceAll(citation, '').replaceAll(citation.replace(/[[\]]/g, '\\$&'), '');
    if (url) rest = rest.replaceAll(url, '');
  }
  return rest;
};

describe.each(printed)('%s of every claim in every stance', (_, text) => {
  const own = withoutCitations(text);

  it('holds no dose', () => {
    expect(own.match(/.{30}\b\d[\d.,]*\s?(?:mg|g|grams?|milligrams?|micrograms?|mcg)\b/gi) ?? []).toEqual([]);
  });

  it('holds no claim id', () => {
    // ids of one or two words can be English: "weight-loss"
    const ids = [...index.claims.keys()].filter((id) => id.split('-').length > 2);
    expect(ids.filter((id) => own.includes(id))).toEqual([]);
  });

  it('holds no reference id', () => {
    expect([...index.references.keys()].filter((id) => own.includes(id))).toEqual([]);
  });

  it('holds no bare verdict or reading', () => {
    expect(
      own.match(/\b(?:supported|unsupported|preliminary|disputed|overstated|very-low|repeats-\w+)\b/g) ?? [],
    ).toEqual([]);
  });

  it('holds nothing that was not filled in', () => {
    expect(own.match(/undefined|null|NaN|\{\w+\}|\[object/g) ?? []).toEqual([]);
  });
});
