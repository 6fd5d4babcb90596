import type { SourceView } from './source-view.ts';

/** A source on one line, with its link where it has one and what it was. No amounts: what it found stays out. */
export function sourceLine({ citation, url, what }: SourceView): string {
  const link = url === null || citation.includes(url) ? '' : ` ${url}`;
  return `${citation} (${what})${link}`;
}
