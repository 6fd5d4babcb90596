import { foldForms } from './encode-words.ts';

/** Words of so few uses share a class only where they begin alike, and so stand together: to point far back costs more than it spares. */
const FEW_USES = 3;
const STEM = 3;

/**
 * Puts words into one class that the data never tells apart: "relieve", "relieves", "relieved" stand in the same phrases of the
 * same concepts. The trie is then over classes, a third of its size. Returns word → class, classes numbered from 1 in the order
 * in which the vocabulary is written. "#", the class of all other numbers, is always alone.
 */
export function classifyWords(entries: readonly [phrase: string, concept: number][]): Map<string, number> {
  const uses = new Map<string, Set<string>>();
  for (const [phrase, concept] of entries) {
    const words = phrase.split(' ');
    words.forEach((word, i) => {
      const use = `${words.slice(0, i).join(' ')}_${words.slice(i + 1).join(' ')}>${concept}`;
      const known = uses.get(word);
      if (known) known.add(use);
      else uses.set(word, new Set([use]));
    });
  }
  const signatures = new Map<string, number>();
  const rough = new Map<string, number>();
  for (const [word, of] of uses) {
    const stem = of.size < FEW_USES ? word.slice(0, STEM) : '';
    const signature = word === '#' ? '#' : [stem, ...[...of].sort()].join('\n');
    if (!signatures.has(signature)) signatures.set(signature, signatures.size + 1);
    rough.set(word, signatures.get(signature) as number);
  }
  return renumber(rough);
}

/** Numbers classes by their first word as written, so that a new class costs one digit. */
function renumber(rough: Map<string, number>): Map<string, number> {
  const fine = new Map<number, number>();
  for (const word of foldForms(rough).keys()) {
    const number = rough.get(word) as number;
    if (!fine.has(number)) fine.set(number, fine.size + 1);
  }
  return new Map([...rough].map(([word, number]) => [word, fine.get(number) as number]));
}
