/**
 * Puts words into one class that the data never tells apart: "relieve", "relieves", "relieved" stand in the same phrases of the
 * same concepts. The trie is then over classes, a third of its size. Returns word → class, classes numbered from 1 in the order of
 * the vocabulary. "#", the class of all other numbers, is always alone.
 */
export function classifyWords(
  vocabulary: string[],
  entries: readonly [phrase: string, concept: number][],
): Map<string, number> {
  const uses = new Map<string, Set<string>>(vocabulary.map((word) => [word, new Set()]));
  for (const [phrase, concept] of entries) {
    const words = phrase.split(' ');
    words.forEach((word, i) => {
      uses.get(word)?.add(`${words.slice(0, i).join(' ')}_${words.slice(i + 1).join(' ')}>${concept}`);
    });
  }
  const classes = new Map<string, number>();
  const classOf = new Map<string, number>();
  for (const word of vocabulary) {
    const signature = word === '#' ? '#' : [...(uses.get(word) ?? [])].sort().join('\n');
    if (!classOf.has(signature)) classOf.set(signature, classOf.size + 1);
    classes.set(word, classOf.get(signature) as number);
  }
  return classes;
}
