import type { Finding, Span } from '../shared/finding.ts';
import type { PageText } from '../shared/page-text.ts';

/** How the engine came to a finding, in lines for a terminal. Offsets are UTF-16 code units into the block's text. */
export function explainFinding(finding: Finding, page: PageText): string {
  const { claim, polarity, mode, basis, reading, because, danger, quote, context, citation, trace } = finding;
  const { text } = page.blocks[quote.block];
  const textOf = ({ start, end }: Pick<Span, 'start' | 'end'>): string => JSON.stringify(text.slice(start, end));
  const rows: [string, string][] = [
    ['stance', `${polarity}, ${mode}, ${basis}`],
    ['reading', `${reading} because of "${because}"${danger ? ', a danger' : ''}`],
    ['quote', `${textOf(quote)} ${quote.start}–${quote.end}`],
    ...(context === undefined ? [] : [['context', JSON.stringify(context)] satisfies [string, string]]),
    ['pattern', trace.pattern],
    ...trace.concepts.map(({ concept, start, end }): [string, string] => [
      'concept',
      `${concept}: ${textOf({ start, end })} ${start}–${end}`,
    ]),
    ['subject', `${JSON.stringify(trace.subject.text)} from the ${trace.subject.from}`],
    ...trace.cues.map(({ cue, text, does }): [string, string] => ['cue', `${cue}: ${JSON.stringify(text)} ${does}`]),
    ['citation', [citation.status, ...citation.cited].join(' ')],
  ];
  return [claim, ...rows.map(([name, value]) => `  ${name.padEnd(9)}${value}`)].join('\n');
}
