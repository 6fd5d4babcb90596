import punycode from 'punycode/punycode.js';

/** Latin letters, and letters of alphabets that have some that look the same. */
const LATIN = /\p{Script=Latin}/u;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Digits that stand for letters. */
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's' };

/**
 * What is odd about a host, as a sentence; `null` for nothing. Letters of two alphabets in one name, or the name of an agency in
 * a host that is none of its own. Hosts wholly in another alphabet are honest.
 * @param host in small letters, punycode where it has other letters than a to z
 * @param names that look-alikes borrow
 * @param agencies ends of hosts of agencies
 */
export function lookAlike(host: string, names: readonly string[], agencies: readonly string[]): string | null {
  const labels = readable(host).split('.');
  const mixed = labels.find((label) => LATIN.test(label) && ALIKE.test(label));
  if (mixed !== undefined) {
    const strange = [...mixed].filter((letter) => ALIKE.test(letter));
    return `“${host}” reads as “${labels.join('.')}”, where ${strange.map((letter) => `“${letter}”`).join(', ')} is of another alphabet.`;
  }
  if (agencies.some((end) => host === end || host.endsWith(`.${end}`))) return null;
  for (const label of labels) {
    const parts = label.split('-');
    const spelled = parts.map((part) => part.replace(/[01345]/g, (digit) => DIGITS[digit]));
    const borrowed = names.find(
      (name) => spelled.includes(name) && (!parts.includes(name) || spelled.includes('gov') || labels.includes('gov')),
    );
    if (borrowed !== undefined) return `The host “${host}” borrows the name “${borrowed}”.`;
  }
  return null;
}

/** A host with its letters; as it stands where its punycode is broken. */
function readable(host: string): string {
  try {
    return punycode.toUnicode(host);
  } catch {
    return host;
  }
}
