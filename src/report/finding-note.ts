import type { ClaimView, PassageView } from './claim-view.ts';
import { FOOTER, HEADINGS, PRODUCT } from './footer-words.ts';
import type { PageView } from './page-view.ts';
import { sourceLine } from './source-line.ts';
import { textFragmentLink } from './text-fragment.ts';

/**
 * "Copy this finding": one passage as a note that outlives the page. Plain text with its own words, the sentence shown,
 * what is known, the key sources with links, and a link that opens the page at the quote. `date`: the day of the
 * evidence, `YYYY-MM-DD`.
 */
export function findingNote(
  page: Pick<PageView, 'title' | 'url'>,
  claim: ClaimView,
  passage: PassageView,
  date: string,
): string {
  const link = textFragmentLink(page.url, passage.quote);
  const sources = passage.sources.flatMap(({ heading, sources }) =>
    sources.filter(({ isKey }) => isKey).map((source) => `- ${heading}: ${sourceLine(source)}`),
  );
  const parts = [
    [
      ...(passage.context ? [`“${passage.context}” …`] : []),
      `“${passage.quote}”`,
      [page.title, link].filter(Boolean).join('\n'),
    ],
    [
      `${passage.lead}: ${passage.says}.`,
      passage.sentence,
      `${HEADINGS.known}: ${claim.known}`,
      claim.howSure,
      ...(claim.remember ? [`${HEADINGS.remember}: ${claim.remember}`] : []),
    ],
    ['Sources', ...sources],
    [`${PRODUCT}. ${FOOTER.date(date)} Read by a program, not by a person. ${FOOTER.advice}`],
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
