import type { GateTermsRecord } from './dataset.ts';

const DASH = '[\\s\\u00ad\\u2010-\\u2015\\u2212-]{0,2}';
const BETWEEN = '[^a-z\\d]{0,2}';

/**
 * The source of the one regular expression of the gate, for the flag `i`. Every repetition in it is bounded by two, so
 * that its work at one place of a text is bounded as well and its time linear in the text.
 */
export function gatePattern({ stems, disguised, lookAlikes }: GateTermsRecord): string {
  const plain = stems.map((stem) => [...stem].map((letter) => (/[ -]/.test(letter) ? DASH : letter)).join(''));
  const hidden = disguised.map((word) =>
    [...word].map((letter) => oneOf(letter, lookAlikes[letter] ?? '')).join(BETWEEN),
  );
  return [...plain, ...hidden].join('|');
}

/** The full-width forms of the ASCII letters stand 0xFEE0 above them. */
function oneOf(letter: string, others: string): string {
  const fullWidth = String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0);
  return `[${letter}${fullWidth}${others.replace(/[\\\]^-]/g, '\\$&')}]`;
}
