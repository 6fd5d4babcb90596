import { expect, it } from 'vitest';
import { checkDocument } from '../../src/cli/check-document.ts';
import type { SpamReport, SpamSignalId } from '../../src/shared/spam.ts';
import { citations, engine, lens, spam, TODAY } from './engine.ts';

/** A piece of a page, or a page with its address. */
export type Sample = string | { html: string; url: string };

/** What is said of a page, read from its markup as the command line does. Throws where the page does not name kratom. */
export function spamOf(sample: Sample): SpamReport {
  const { html, url } = typeof sample === 'string' ? { html: sample, url: null } : sample;
  const { report } = checkDocument(
    { id: 'page', html, url, posts: [] },
    { engine, citations, lens, spam, today: TODAY },
  );
  if (report.spam === null) throw new Error('The sample does not name kratom, so nothing was looked for.');
  return report.spam;
}

/** The quotes of one signal on a page. */
export const quotesOf = (sample: Sample, signal: SpamSignalId): string[] =>
  spamOf(sample)
    .signals.filter((each) => each.signal === signal)
    .map(({ quote }) => quote);

/** One test for each sample: those that show a signal, with a piece of the quote, and those that do not. */
export function describeSignal(
  signal: SpamSignalId,
  { finds, ignores }: { finds: [sample: Sample, quote: string][]; ignores: Sample[] },
): void {
  it.each(finds.map(([sample, quote]) => ({ sample, quote, shown: short(sample) })))(
    `${signal} is found: $shown`,
    ({ sample, quote }) => expect(quotesOf(sample, signal)).toContainEqual(expect.stringContaining(quote)),
  );
  it.each(ignores.map((sample) => ({ sample, shown: short(sample) })))(`${signal} is not found: $shown`, ({ sample }) =>
    expect(quotesOf(sample, signal)).toEqual([]),
  );
}

const short = (sample: Sample): string =>
  (typeof sample === 'string' ? sample : `${sample.url} ${sample.html}`).slice(0, 160);
