import type { CitedFinding } from '../shared/finding.ts';
import type { LanguageNames } from '../shared/language-names.ts';
import type { PageText } from '../shared/page-text.ts';

/** How the engine came to a finding, in lines for a terminal. Offsets are UTF-16 code units into the block's text. */
export function explainFinding(finding: CitedFinding, page: PageText, names: LanguageNames): string {
  const { claim, polarity, mode, basis, reading, because, danger, quote, context, citation, trace } = finding;
  const quoted = page.blocks[quote.block].text.slice(quote.start, quote.end);
  const rows = [
    ['stance', `${polarity}, ${mode}, ${basis}`],
    ['reading', `${reading} because of "${because}"${danger ? ', a danger' : ''}`],
    ['quote', `${JSON.stringify(quoted)} ${quote.start}–${quote.end}`],
    ...(context === undefined ? [] : [['context', JSON.stringify(context)]]),
    ['pattern', names.patterns[trace.pattern]],
    ...trace.concepts.map(({ concept, text, start, end }) => [
      'concept',
      `${names.concepts[concept]}: ${JSON.stringify(text)} ${start}–${end}`,
    ]),
    ['subject', `${JSON.stringify(trace.subject.text)} from the ${trace.subject.from}`],
    ...trace.cues.map(({ cue, text, does }) => ['cue', `${names.cues[cue]}: ${JSON.stringify(text)} ${does}`]),
    ['citation', [citation.status, ...citation.cited].join(' ')],
  ];
  return [claim, ...rows.map(([name, value]) => `  ${name.padEnd(9)}${value}`)].join('\n');
}
