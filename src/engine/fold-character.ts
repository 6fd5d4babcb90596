/**
 * Folds one UTF-16 code unit to the form in which words are compared: lower case, without accents, look-alikes as Latin letters,
 * one apostrophe. `SKIP` for characters that are not there to the eye. One code in, one code out, so offsets stay those of the page.
 */
export const SKIP = 0xffff;

const SOFT_HYPHEN = 0xad;
/** Look-alikes from Unicode's confusables (UTS 39), the ones that pass for small Latin letters: Cyrillic, Greek, Cherokee-free. */
const LOOK_ALIKES = 'авсԁеһіјкӏмнорԛѕтѵԝхуαβεικνορτυχıɑɡ';
const LETTERS = 'abcdehijklmhopqstvwxyabeikvoptuxiag';
/** Greek letters that science writes on purpose keep their names' first word: "μ-opioid", "β-arrestin" are in the vocabulary as such. */
const KEPT = 'μµβαδκ';

const table = new Uint16Array(0x10000);

function foldSlowly(code: number): number {
  if (
    code === SOFT_HYPHEN ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x2060 && code <= 0x2064) ||
    code === 0xfeff
  )
    return SKIP;
  if (code >= 0x300 && code <= 0x36f) return SKIP;
  if (code >= 0xfe00 && code <= 0xfe0f) return SKIP;
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x60 || code === 0xb4) return 0x27;
  if (code >= 0xd800 && code <= 0xdfff) return code;
  const character = String.fromCharCode(code);
  if (character === 'µ') return 0x3bc;
  if (KEPT.includes(character)) return code;
  const lower = character.toLowerCase();
  const alike = LOOK_ALIKES.indexOf(lower);
  if (alike >= 0) return LETTERS.charCodeAt(alike);
  const plain = lower.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return plain.length === 1 ? plain.charCodeAt(0) : lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Fold of a code unit; remembered after the first time. */
export function foldCharacter(code: number): number {
  const known = table[code];
  if (known !== 0) return known;
  const folded = code < 128 ? (code >= 65 && code <= 90 ? code + 32 : code) : foldSlowly(code);
  table[code] = folded === 0 ? 0x20 : folded;
  return table[code];
}
