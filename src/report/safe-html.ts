/** Markup that was made here, and may stand in a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

/** What may stand in a template: text of anybody, markup of ours, lists of both, nothing. */
export type HtmlPart = Html | string | number | null | false | readonly HtmlPart[];

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Directions of writing that reach over what they stand in, as in "moc.elpmaxe". */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes markup of a template. Whatever is put into it is escaped, in text and between double quotes alike, unless it was made
 * by this function: there is no way to put in markup of others. An attribute must stand in double quotes.
 */
export function html(texts: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(texts.reduce((markup, text, at) => markup + write(parts[at - 1]) + text));
}

function write(part: HtmlPart): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(write).join('');
  return String(part)
    .replace(OVERRIDES, '')
    .replace(/[&<>"']/g, (sign) => NAMES[sign]);
}
