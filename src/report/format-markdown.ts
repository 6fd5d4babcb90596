import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { SpamWords } from '../shared/spam.ts';
import type { Say } from '../words/say.ts';
import type { ClaimView } from './claim-view.ts';
import { pictureInWords } from './evidence-picture.ts';
import { hiddenDangers } from './hidden-passages.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import type { LeftOutClaim } from './left-out-sources.ts';
import { type AttributionView, type PageView, pageView } from './page-view.ts';
import type { SourceView } from './source-view.ts';
import { type SignalView, spamView } from './spam-view.ts';
import { textFragmentLink } from './text-fragment.ts';

/** Places of one signal of spam that are shown. */
const MOST_PLACES = 3;

/**
 * A report as Markdown (CommonMark), for a ticket, a wiki or a note. The page's own text is escaped, so that it stays
 * text. `country`: for emergency numbers, or `null`. Ends with a line break.
 */
export function formatMarkdown(
  report: PageReport,
  index: EvidenceIndex,
  country: string | null,
  say: Say,
  spamWords: SpamWords,
): string {
  const view = pageView([report], index, country, say);
  const { summary, leftOut } = view;
  const spam = report.spam && spamView(report.spam, spamWords);
  const blocks = [
    `# ${escapeMarkdown(view.title || report.id)}`,
    view.url === null ? '' : escapeMarkdown(view.url),
    spam?.shop ? `**${spam.shop}**` : '',
    [summary.opening, ...summary.more].join(' '),
    section(say('report_help'), view.help === null ? [] : [view.help.sentences.join(' ')]),
    ...view.claims.map((claim) => claimBlock(claim, view.url, say)),
    section(say('report_left_out'), leftOut.byArticle.map(leftOutBlock)),
    section(say('report_evidence'), leftOut.byPost.map(leftOutBlock)),
    section(
      index.readingWords.notSaid,
      view.notSaid.length === 0 ? [] : [view.notSaid.map(({ says }) => `- ${says}`).join('\n')],
    ),
    section(
      say('report_hidden'),
      hiddenDangers(report, index, say).map(
        ({ lead, says, quote }) => `${lead}: ${says}\n\n> ${escapeMarkdown(quote)}`,
      ),
    ),
    spam === null ? '' : section(spam.title, [spam.sentence, ...spam.found.map((signal) => signalBlock(signal, say))]),
    section(
      say('report_unnamed'),
      view.attributions.map((each) => attributionBlock(each, say)),
    ),
    section(say('report_page_sources'), sourcesBlock(view, say)),
    `*${say('report_date', { date: say.date(index.dataset.date) })} ${say('report_requests')} ${say('report_advice')}*`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function section(heading: string, blocks: string[]): string {
  return blocks.length === 0 ? '' : [`## ${heading}`, ...blocks].join('\n\n');
}

function claimBlock(claim: ClaimView, url: string | null, say: Say): string {
  const [worst] = claim.passages;
  const passages = claim.passages.map(({ lead, says, quote, context, chip, sentence, carriedBy }) => {
    const link = textFragmentLink(url, quote);
    const text = `${context ? `${escapeMarkdown(context)} … ` : ''}${escapeMarkdown(quote)}`;
    const other = lead === worst.lead && says === worst.says ? '' : `${lead}: ${says}\n\n`;
    return `${other}> ${text}${link === null ? '' : ` [${say('report_on_page')}](${link})`}\n\n**${chip}** – ${sentence}${carriedBy && `\n\n${say('card_carried_by')}: ${escapeMarkdown(carriedBy)}`}`;
  });
  return [
    `## ${worst.lead}: ${worst.says}`,
    ...passages,
    `**${say('card_known')}:** ${claim.known}`,
    claim.howSure,
    `${say('report_studies')}: ${pictureInWords(claim.picture, say)}`,
    claim.help,
    claim.remember ? `**${say('card_remember')}:** ${claim.remember}` : '',
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

/** A signal with its first places: the page's words as a quotation, addresses as text that leads nowhere. */
function signalBlock({ title, why, innocent, places }: SignalView, say: Say): string {
  const quotes = places.slice(0, MOST_PLACES).flatMap(({ quote, url, measured }) => {
    const words = [quote, measured ?? '', url ?? ''].filter(Boolean);
    return words.length === 0 ? [] : [`> ${words.map(escapeMarkdown).join(' – ')}`];
  });
  return [`### ${title}`, ...quotes, why, `**${say('spam_innocent')}:** ${innocent}`].join('\n\n');
}

function attributionBlock({ quote, note, candidates }: AttributionView, say: Say): string {
  const lines = candidates.map((source) => `- ${say('report_could_be_meant')}: ${sourceText(source)}`);
  return [`> ${escapeMarkdown(quote)}`, escapeMarkdown(note), lines.join('\n')].filter(Boolean).join('\n\n');
}

function sourcesBlock({ sources, unreadable }: PageView, say: Say): string[] {
  const lines = [
    ...sources.map(({ name, url, what }) =>
      url === null || name.includes(url)
        ? `- ${escapeMarkdown(name)} (${what})`
        : `- [${escapeMarkdown(name)}](<${url}>) (${what})`,
    ),
    ...unreadable.map((words) => `- ${say('report_unreadable')}: ${escapeMarkdown(words)}`),
  ];
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function sourceText({ citation, url, what }: SourceView): string {
  return url === null ? `${escapeMarkdown(citation)} (${what})` : `[${escapeMarkdown(citation)}](<${url}>) (${what})`;
}
