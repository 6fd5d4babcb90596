import type { PageReport, ReportFinding } from '../shared/page-report.ts';
import { wordOf } from '../shared/reading-words.ts';
import type { Say } from '../words/say.ts';
import { citationReason } from './citation-reason.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';

type Cell = (report: PageReport, finding: ReportFinding, index: EvidenceIndex, say: Say) => string;

/** One column after the other; the names are those of the report format. */
const COLUMNS: readonly [string, Cell][] = [
  ['id', ({ id }) => id],
  ['url', ({ url }) => url ?? ''],
  ['title', ({ title }) => title],
  ['dataset', ({ dataset }) => dataset],
  ['post', (_, { post }) => String(post)],
  ['claim', (_, { claim }) => claim],
  [
    'says',
    (_, { claim, polarity }, { claims }) => recordOf(claims, claim)[polarity === 'affirms' ? 'says' : 'saysNot'],
  ],
  ['quote', (_, { quote }) => quote],
  ['sentence', (_, { sentence }) => sentence],
  ['context', (_, { context }) => context ?? ''],
  ['polarity', (_, { polarity }) => polarity],
  ['mode', (_, { mode }) => mode],
  ['basis', (_, { basis }) => basis],
  ['reading', (_, { reading }) => reading],
  ['because', (_, { because }) => because],
  ['danger', (_, { danger }) => String(danger)],
  ['hidden', (_, { hidden }, _index, say) => (hidden ? say('report_hidden_cell') : '')],
  ['shown', (_, finding, index, say) => shownSentence(finding, index, say)],
  ['verdict', (_, { verdict }) => verdict],
  ['certainty', (_, { certainty }) => certainty],
  ['citation', (_, { citation }) => citation.status],
  ['reason', (_, { citation }, { references }, say) => citationReason(citation, references, say)],
  ['cited', (_, { citation }) => citation.cited.join(' ')],
  ['missing', (_, { citation }) => citation.missing.join(' ')],
];

/** The first line of a CSV file, with its line break. */
export const CSV_HEADER = `${COLUMNS.map(([name]) => name).join(',')}\r\n`;

/**
 * The findings of a report as lines of CSV (RFC 4180), one a finding, each with its line break; empty where there is
 * none. What the reader has hidden stays, and says so: tables are there to be filtered. Cells that a spreadsheet would
 * take for a formula begin with an apostrophe.
 */
export function formatCsv(report: PageReport, index: EvidenceIndex, say: Say): string {
  return report.findings
    .map((finding) => `${COLUMNS.map(([, cell]) => quoteCell(cell(report, finding, index, say))).join(',')}\r\n`)
    .join('');
}

function shownSentence(finding: ReportFinding, index: EvidenceIndex, say: Say): string {
  const { asOf } = recordOf(index.claims, finding.claim);
  return wordOf(index.readingWords, finding).sentence.replace('{date}', say.date(asOf ?? index.dataset.date));
}

/** https://owasp.org/www-community/attacks/CSV_Injection, and the full-width signs that some programs accept too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function quoteCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
