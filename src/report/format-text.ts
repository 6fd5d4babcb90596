import type { PageReport } from '../shared/page-report.ts';
import type { SpamWords } from '../shared/spam.ts';
import type { Say } from '../words/say.ts';
import type { ClaimView, PassageView } from './claim-view.ts';
import { pictureInWords } from './evidence-picture.ts';
import { hiddenDangers } from './hidden-passages.ts';
import type { EvidenceIndex } from './index-evidence.ts';
import type { LeftOutClaim } from './left-out-sources.ts';
import { type AttributionView, pageView } from './page-view.ts';
import { sourceLine } from './source-line.ts';
import { type SpamView, spamView } from './spam-view.ts';

const WIDTH = 100;
/** Places of one signal of spam that are shown. */
const MOST_PLACES = 3;

/**
 * A report for a terminal, as the popup tells it: the opening sentence, help where it is due, each claim with its quote
 * and what is known, the sources that are missing. `country`: for emergency numbers, or `null`. Ends with a line break;
 * control characters of the page are left out, so that it cannot speak to the terminal.
 */
export function formatText(
  report: PageReport,
  index: EvidenceIndex,
  country: string | null,
  say: Say,
  spamWords: SpamWords,
): string {
  const view = pageView([report], index, country, say);
  const { summary, leftOut } = view;
  const spam = report.spam && spamView(report.spam, spamWords);
  const parts = [
    [...wrap(view.title || report.id, ''), ...(view.url === null ? [] : [view.url])],
    spam?.shop ? wrap(spam.shop, '') : [],
    [summary.opening, ...summary.more].flatMap((sentence) => wrap(sentence, '')),
    section(say('report_help'), view.help?.sentences.flatMap((sentence) => wrap(sentence, '  ')) ?? []),
    ...view.claims.map((claim, at) => claimLines(claim, at, say)),
    section(say('report_left_out'), leftOutLines(leftOut.byArticle, say)),
    section(say('report_evidence'), leftOutLines(leftOut.byPost, say)),
    section(
      index.readingWords.notSaid,
      view.notSaid.flatMap(({ says }) => wrap(says, '  - ')),
    ),
    section(
      say('report_hidden'),
      hiddenDangers(report, index, say).flatMap(({ lead, says, quote }) =>
        wrap(`${lead}: ${says} – “${quote}”`, '  - '),
      ),
    ),
    spam === null ? [] : section(spam.title, spamLines(spam, say)),
    section(
      say('report_unnamed'),
      view.attributions.flatMap((each) => attributionLines(each, say)),
    ),
    section(say('report_page_sources'), [
      ...view.sources.flatMap(({ name, what }) => wrap(`${name} (${what})`, '  - ')),
      ...view.unreadable.flatMap((words) => wrap(`${say('report_unreadable')}: ${words}`, '  - ')),
    ]),
    [`${say('report_date', { date: say.date(index.dataset.date) })} ${say('report_requests')} ${say('report_advice')}`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines];
}

function claimLines(claim: ClaimView, at: number, say: Say): string[] {
  const [worst] = claim.passages;
  const said = ({ lead, says }: PassageView): string => `${lead}: ${says}`;
  return [
    ...wrap(said(worst), `${at + 1}. `),
    ...claim.passages.flatMap((passage) => [
      ...(said(passage) === said(worst) ? [] : wrap(said(passage), '   ')),
      ...wrap(`${passage.context ? `“${passage.context}” … ` : ''}“${passage.quote}”`, '   '),
      ...wrap(`[${passage.chip}] ${passage.sentence}`, '   → '),
      ...(passage.carriedBy ? wrap(`${say('card_carried_by')}: ${passage.carriedBy}`, '     ') : []),
    ]),
    ...wrap(`${say('card_known')}: ${claim.known}`, '   '),
    ...wrap(claim.howSure, '   '),
    ...wrap(`${say('report_studies')}: ${pictureInWords(claim.picture, say)}`, '   '),
    ...(claim.help ? wrap(claim.help, '   ') : []),
    ...(claim.remember ? wrap(`${say('card_remember')}: ${claim.remember}`, '   ') : []),
    ...(claim.leftOut.length > 0
      ? wrap(say('claim_not_cited', { works: say.list(claim.leftOut, 'unit') }), '   ')
      : []),
  ];
}

/** What is accurate is named, and its sources are not: they would hide the ones that matter. */
function leftOutLines(claims: readonly LeftOutClaim[], say: Say): string[] {
  const accurate = claims.filter((claim) => claim.accurate).map(({ says }) => says);
  return [
    ...claims.filter((claim) => !claim.accurate).flatMap(leftOutSources),
    ...(accurate.length > 0 ? wrap(`${say('report_accurate')}: ${accurate.join('; ')}`, '  ') : []),
  ];
}

function leftOutSources({ says, groups }: LeftOutClaim): string[] {
  return [
    ...wrap(says, '  '),
    ...groups.flatMap(({ heading, sources }) =>
      sources.flatMap((source) => wrap(`${heading}: ${sourceLine(source)}`, '    - ')),
    ),
  ];
}

/** The level, and each signal with its first places; what was not found is left to `--format json` and the dossier. */
function spamLines({ sentence, found }: SpamView, say: Say): string[] {
  return [
    ...wrap(sentence, '  '),
    ...found.flatMap(({ title, why, innocent, places }) => [
      ...wrap(title, '  - '),
      ...places.slice(0, MOST_PLACES).flatMap(({ quote, url, measured }) => {
        const words = [quote === '' ? '' : `“${quote}”`, measured ?? '', url ?? ''];
        return wrap(words.filter(Boolean).join(' '), '    ');
      }),
      ...wrap(why, '    → '),
      ...wrap(`${say('spam_innocent')}: ${innocent}`, '      '),
    ]),
  ];
}

function attributionLines({ quote, note, candidates }: AttributionView, say: Say): string[] {
  return [
    ...wrap(`“${quote}”`, '  '),
    ...wrap(note, '    '),
    ...candidates.flatMap((source) => wrap(`${say('report_could_be_meant')}: ${sourceLine(source)}`, '    - ')),
  ];
}

/** Breaks a text at spaces; the first line begins with `lead`, the rest are indented as deep. No lines for no text. */
function wrap(text: string, lead: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of withoutControls(text).split(' ').filter(Boolean)) {
    if (line !== '' && lead.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + each);
}

/** Control characters and marks that turn the direction of writing. */
function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}
