/** Longer quotes are linked by their first and last words: browsers give up on very long fragments. */
const LONGEST_WHOLE = 200;
const EDGE_WORDS = 6;

/**
 * A link that opens `url` and scrolls to `quote` (https://wicg.github.io/scroll-to-text-fragment/), or `null` where the
 * page has no address of the web. A fragment that the address has already is kept; an earlier text directive is not.
 */
export function textFragmentLink(url: string | null, quote: string): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const [base, fragment = ''] = splitOnce(url, '#');
  const [element] = splitOnce(fragment, ':~:');
  return `${base}#${element}:~:text=${textDirective(quote)}`;
}

function textDirective(quote: string): string {
  const words = quote.split(' ');
  if (quote.length <= LONGEST_WHOLE || words.length < 2 * EDGE_WORDS) return encode(quote);
  return `${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/**
 * Percent-encodes one term. Beyond `encodeURIComponent`: the dash is syntax in a text directive, brackets and the like
 * would end a link in Markdown, and half a surrogate pair would throw.
 */
function encode(term: string): string {
  const wellFormed = term.replace(/[\uD800-\uDFFF]/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(
    /[-!'()*_~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
