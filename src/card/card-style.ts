/** Root-relative lengths of our style sheets. */
const REM = /(-?[\d.]+)rem\b/g;

/**
 * Style sheets of our pages as they fit into a shadow root in a page of others: what they say of the root is said of the
 * host, and lengths hang on the size of text that the reader has chosen in the browser, not on the page's.
 * @param rem that size, in pixels
 */
export function styleForShadow(css: string, rem: number): string {
  return css
    .replace(REM, (_, length: string) => `${Number(length) * rem}px`)
    .replace(/:root\b/g, ':host')
    .replace(/(^|[\s},])body(?=[\s,{])/g, '$1.card-frame');
}
