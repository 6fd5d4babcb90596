import type { CitationFormats } from '../shared/csl-item.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { SourceView } from './source-view.ts';

/** How sources can be copied and exported, and what a reader calls it. */
export const SOURCE_FORMATS = {
  markdown: 'Markdown',
  text: 'Plain text (APA)',
  bibtex: 'BibTeX',
  ris: 'RIS',
  'csl-json': 'CSL-JSON',
} as const;
export type SourceFormat = keyof typeof SOURCE_FORMATS;

type Copied = Pick<SourceView, 'id' | 'citation' | 'url' | 'what'>;

/**
 * One or more sources as text in a format, each once. `formats`: what reference managers read, by reference id. Ends with a
 * line break. No amounts: what a study found stays out.
 */
export function copySources(
  sources: readonly Copied[],
  format: SourceFormat,
  formats: Readonly<Record<string, CitationFormats>>,
): string {
  const each = [...new Map(sources.map((source) => [source.id, source])).values()];
  switch (format) {
    case 'markdown':
      return `${each.map(markdownLine).join('\n')}\n`;
    case 'text':
      return `${each.map(textLine).join('\n\n')}\n`;
    case 'bibtex':
      return `${each.flatMap(({ id }) => formats[id]?.bibtex ?? []).join('\n\n')}\n`;
    case 'ris':
      return `${each.flatMap(({ id }) => formats[id]?.ris ?? []).join('\n\n')}\n`;
    case 'csl-json': {
      const items = each.flatMap(({ id }) => formats[id]?.csl ?? []);
      return `${JSON.stringify(items, null, 2)}\n`;
    }
  }
}

function textLine({ citation, url }: Copied): string {
  return url === null || citation.includes(url) ? citation : `${citation} ${url}`;
}

/** The citation links to the work where it has an address, which is then not written out a second time. */
function markdownLine({ citation, url, what }: Copied): string {
  if (url === null) return `- ${escapeMarkdown(citation)} (${what})`;
  const words = citation.endsWith(url) ? citation.slice(0, -url.length).trim() : citation;
  return `- [${escapeMarkdown(words)}](${url.replace(/[()\s]/g, encodeURIComponent)}) (${what})`;
}
