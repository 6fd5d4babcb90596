import { GAP } from './tokens.ts';

/** What stands for a letter in filter-dodging spellings: "kr@tom", "krat0m". */
const DODGES: Record<string, string> = { '@': 'a', 4: 'a', 0: 'o', $: 's', 5: 's', 3: 'e', 1: 'i', '!': 'i', 7: 't' };

const GAPS: [characters: string, bit: number][] = [
  [',', GAP.comma],
  [';•·●➔→', GAP.semicolon],
  [':', GAP.colon],
  ['‒–—―', GAP.dash],
  ['([{', GAP.open],
  [')]}', GAP.close],
  ['"“”„«»', GAP.quote],
  ['.…', GAP.stop],
  ['?', GAP.question],
  ['!', GAP.exclamation],
  ['\n\u2028\u2029', GAP.line],
  ['-‐‑', GAP.hyphen],
  ['/&', GAP.slash],
];
const gaps = new Map(
  GAPS.flatMap(([characters, bit]) => Array.from(characters, (c) => [c.charCodeAt(0), bit] as const)),
);
const dodges = new Map(Object.entries(DODGES).map(([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)]));

/** All tests take a folded UTF-16 code unit (see `foldCharacter`). */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code > 0xbf && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0x3000);

/** Signs that stand inside words only where they dodge a filter. */
export const isDodge = (code: number): boolean => code === 64 || code === 36 || code === 42;

/** ASCII that no word without digits goes on with, whatever follows. */
const ENDS = Uint8Array.from({ length: 128 }, (_, code) => Number(!/[\w@$*'`]/.test(String.fromCharCode(code))));

/** Takes any code unit: does a word without digits end before it for sure? */
export const endsWord = (code: number): boolean => ENDS[code] === 1;

/** The letter that a digit or sign imitates, or the code itself. */
export const dodgedLetter = (code: number): number => dodges.get(code) ?? code;

/** The GAP bit of a character that is no part of a word; 0 for one that parts nothing. */
export function gapBit(code: number): number {
  if (code === 32) return GAP.space;
  const bit = gaps.get(code);
  if (bit !== undefined) return bit;
  return code < 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
    ? GAP.space
    : 0;
}
