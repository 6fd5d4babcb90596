import type { CitationFormats } from '../shared/csl-item.ts';
import type { MessageKey } from '../words/say.ts';
import type { SourceView } from './source-view.ts';

/** How sources can be copied and exported, and what a reader calls it. */
export const SOURCE_FORMATS = {
  markdown: 'card_format_markdown',
  text: 'card_format_text',
  bibtex: 'card_format_bibtex',
  ris: 'card_format_ris',
  'csl-json': 'card_format_csl_json',
} as const satisfies Record<string, MessageKey>;
export type SourceFormat = keyof typeof SOURCE_FORMATS;

/**
 * One or more sources as text in a format, each once. `formats`: their texts by reference id. Ends with a line break. No
 * amounts: what a study found stays out.
 */
export function copySources(
  sources: readonly Pick<SourceView, 'id' | 'what'>[],
  format: SourceFormat,
  formats: Readonly<Record<string, CitationFormats>>,
): string {
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  if (format === 'csl-json')
    return `${JSON.stringify(
      each.map(({ id }) => formats[id].csl),
      null,
      2,
    )}\n`;
  if (format === 'markdown') return each.map(({ id, what }) => `- ${formats[id].markdown} (${what})\n`).join('');
  return `${each.map(({ id }) => formats[id][format]).join('\n\n')}\n`;
}
