import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { ClaimView } from './claim-view.ts';
import { pictureInWords } from './evidence-picture.ts';
import { FOOTER, HEADINGS } from './footer-words.ts';
import { hiddenDangers } from './hidden-passages.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import type { LeftOutClaim } from './left-out-sources.ts';
import { type AttributionView, type PageView, pageView } from './page-view.ts';
import type { SourceView } from './source-view.ts';
import { textFragmentLink } from './text-fragment.ts';

/**
 * A report as Markdown (CommonMark), for a ticket, a wiki or a note. The page's own text is escaped, so that it stays
 * text. `country`: for emergency numbers, or `null`. Ends with a line break.
 */
export function formatMarkdown(report: PageReport, index: EvidenceIndex, country: string | null = null): string {
  const view = pageView([report], index, country);
  const { summary, leftOut } = view;
  const blocks = [
    `# ${escapeMarkdown(view.title || report.id)}`,
    view.url === null ? '' : escapeMarkdown(view.url),
    [summary.opening, ...summary.more].join(' '),
    section(HEADINGS.help, view.help === null ? [] : [view.help.sentences.join(' ')]),
    ...view.claims.map((claim) => claimBlock(claim, view.url)),
    section(HEADINGS.leftOut, leftOut.byArticle.map(leftOutBlock)),
    section(HEADINGS.evidence, leftOut.byPost.map(leftOutBlock)),
    section(
      index.readingWords.notSaid,
      view.notSaid.length === 0 ? [] : [view.notSaid.map((says) => `- ${says}`).join('\n')],
    ),
    section(
      HEADINGS.hidden,
      hiddenDangers(report, index).map(({ lead, says, quote }) => `${lead}: ${says}\n\n> ${escapeMarkdown(quote)}`),
    ),
    section(HEADINGS.attributions, view.attributions.map(attributionBlock)),
    section(HEADINGS.sources, sourcesBlock(view)),
    `*${FOOTER.date(index.dataset.date)} ${FOOTER.requests} ${FOOTER.advice}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, blocks: string[]): string {
  return blocks.length === 0 ? '' : [`## ${heading}`, ...blocks].join('\n\n');
}

function claimBlock(claim: ClaimView, url: string | null): string {
  const [worst] = claim.passages;
  const passages = claim.passages.map(({ lead, says, quote, context, chip, sentence, carriedBy }) => {
    const link = textFragmentLink(url, quote);
    const text = `${context ? `${escapeMarkdown(context)} … ` : ''}${escapeMarkdown(quote)}`;
    const other = lead === worst.lead && says === worst.says ? '' : `${lead}: ${says}\n\n`;
    return `${other}> ${text}${link === null ? '' : ` [(on the page)](${link})`}\n\n**${chip}** – ${sentence}${carriedBy && `\n\n${HEADINGS.carriedBy}: ${escapeMarkdown(carriedBy)}`}`;
  });
  return [
    `## ${worst.lead}: ${worst.says}`,
    ...passages,
    `**${HEADINGS.known}:** ${claim.known}`,
    claim.howSure,
    `${HEADINGS.picture}: ${pictureInWords(claim.picture)}`,
    claim.help,
    claim.remember ? `**${HEADINGS.remember}:** ${claim.remember}` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
}

function leftOutBlock({ says, groups }: LeftOutClaim): string {
  const lines = groups.flatMap(({ heading, sources }) =>
    sources.map((source) => `- ${heading}: ${sourceText(source)}`),
  );
  return [`### ${says}`, lines.join('\n')].join('\n\n');
}

function attributionBlock({ quote, note, candidates }: AttributionView): string {
  const lines = candidates.map((source) => `- ${HEADINGS.couldBeMeant}: ${sourceText(source)}`);
  return [`> ${escapeMarkdown(quote)}`, escapeMarkdown(note), lines.join('\n')].filter(Boolean).join('\n\n');
}

function sourcesBlock({ sources, unreadable }: PageView): string[] {
  const lines = [
    ...sources.map(({ name, url, what }) =>
      url === null || name.includes(url)
        ? `- ${escapeMarkdown(name)} (${what})`
        : `- [${escapeMarkdown(name)}](<${url}>) (${what})`,
    ),
    ...unreadable.map((words) => `- ${HEADINGS.unreadable}: ${escapeMarkdown(words)}`),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function sourceText({ citation, url, what }: SourceView): string {
  return url === null ? `${escapeMarkdown(citation)} (${what})` : `[${escapeMarkdown(citation)}](<${url}>) (${what})`;
}
