import { escapeMarkdown } from '../shared/escape-markdown.ts';
import type { Say } from '../words/say.ts';
import type { ClaimView } from './claim-view.ts';
import type { Dossier } from './dossier.ts';
import type { LensPassageView, LensView } from './lens-view.ts';
import type { SignalView, SpamView } from './spam-view.ts';

/** A dossier as Markdown (CommonMark), for a ticket or a form. The page's own text is escaped, so that it stays text. */
export function formatDossierMarkdown(dossier: Dossier, say: Say): string {
  const { heading, title, address, isDefanged, made, spam, lens, claims, missing, unnamed, dataset, notes } = dossier;
  const facts = [
    [say('dossier_page'), plain(title)],
    [say('dossier_address'), code(address) + (isDefanged ? ` ${plain(say('dossier_defanged'))}` : '')],
    [say('dossier_made'), made.text],
    ...(spam ? [[say('dossier_length'), say.count('dossier_words', spam.wordsRead)]] : []),
    [say('dossier_evidence'), say('dossier_version', { version: dataset })],
  ];
  const blocks = [
    `# ${heading}`,
    spam?.shop ? `**${spam.shop}**` : '',
    `${say('name')}. ${say('dossier_software')}`,
    listOf(facts.map(([name, value]) => `**${name}:** ${value}`)),
    ...(spam === null ? [say('dossier_none')] : signals(spam, dossier, say)),
    ...(lens === null ? [] : lensBlocks(lens, dossier, say)),
    `## ${say('dossier_claims')}`,
    ...(claims.length === 0 ? [say('dossier_no_claims')] : claims.flatMap((claim) => claimBlocks(claim, dossier, say))),
    `## ${say('dossier_missing')}`,
    ...(missing.length === 0 ? [say('dossier_no_missing')] : []),
    ...missing.flatMap(({ says, groups }) => [
      `### ${says}`,
      listOf(
        groups.flatMap((group) =>
          group.sources.map(({ citation, what }) => `${group.heading}: ${plain(citation)} (${what})`),
        ),
      ),
    ]),
    ...(unnamed.length === 0 ? [] : [`## ${say('dossier_unnamed')}`]),
    ...unnamed.flatMap(({ quote, note }) => [quoted(quote, dossier, say), plain(note)]),
    `## ${say('dossier_what')}`,
    listOf(notes),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** Text of the page on one line, so that it begins nothing, and escaped, so that it is no markup. */
const plain = (text: string): string => escapeMarkdown(text.replace(/\s+/g, ' '));

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Text between backticks, where nothing is markup. More of them than the text has itself in a row, as CommonMark wants it. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const fence = '`'.repeat(1 + Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length)));
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + line + pad + fence;
}

function quoted(quote: string, { linkTo }: Dossier, say: Say): string {
  const link = linkTo(quote);
  return `> ${plain(quote)}${link === null ? '' : ` [(${say('dossier_open')})](<${link.replace(/[<>\s]/g, encodeURIComponent)}>)`}`;
}

function signals(spam: SpamView, dossier: Dossier, say: Say): string[] {
  return [
    `## ${say('dossier_signals')} (${spam.found.length})`,
    spam.sentence,
    spam.found.length === 0 ? say('spam_none') : '',
    ...spam.found.flatMap((signal) => signalBlocks(signal, dossier, say)),
    ...(spam.absent.length === 0 ? [] : [`## ${say('dossier_absent')} (${spam.absent.length})`, listOf(spam.absent)]),
  ];
}

function signalBlocks({ title, why, innocent, strength, places }: SignalView, dossier: Dossier, say: Say): string[] {
  return [
    `### ${title} (${say(`spam_strength_${strength}`)})`,
    ...places.flatMap(({ quote, url, measured }) => [
      quote === '' ? '' : quoted(quote, dossier, say),
      measured === null ? '' : plain(measured),
      url === null ? '' : code(url),
    ]),
    why,
    `**${say('spam_innocent')}:** ${innocent}`,
  ];
}

function lensBlocks(lens: LensView, dossier: Dossier, say: Say): string[] {
  const passage = ({ quote, reasons, disclaimer }: LensPassageView): string[] => [
    quoted(quote, dossier, say),
    listOf([...reasons.map(({ text, rule }) => `${text} (${rule})`), disclaimer]),
  ];
  return [
    `## ${say('lens_heading')}`,
    `${say('lens_rule', { country: lens.country })} [${lens.rule}](<${lens.url}>)`,
    lens.summary,
    ...lens.disease.flatMap(passage),
    lens.bodySummary,
    ...lens.body.flatMap(passage),
    lens.disclaimer.text,
    lens.disclaimer.quote === '' ? '' : quoted(lens.disclaimer.quote, dossier, say),
    listOf(lens.notes),
  ];
}

function claimBlocks({ passages, known, howSure }: ClaimView, dossier: Dossier, say: Say): string[] {
  const [worst] = passages;
  return [
    `### ${worst.lead}: ${worst.says}`,
    ...passages.flatMap(({ quote, chip, sentence }) => [quoted(quote, dossier, say), `**${chip}** – ${sentence}`]),
    `**${say('dossier_known')}:** ${known} ${howSure}`,
  ];
}
