import type { CodedLists } from '../../shared/engine-data.ts';
import { encodeLists } from './encode-lists.ts';
import { encodeVlq } from './vlq.ts';

interface TrieNode {
  number: number;
  children: Map<number, TrieNode>;
}

/**
 * The phrase trie over word classes. Nodes 1 … C are the classes themselves, each the first word of a phrase; further nodes are
 * numbered in the order in which they are listed.
 *
 *   trie     per node that has children: its number as difference, how many, their classes as differences
 *   outputs  per concept: the nodes that end a phrase of it, as lists
 *
 * A word in many concepts costs one small number for each: measured here, half of what listing the concepts of every node takes.
 */
export function encodeTrie(
  entries: readonly [phrase: string, concept: number][],
  classes: ReadonlyMap<string, number>,
  conceptCount: number,
): { trie: string; outputs: CodedLists } {
  const classCount = Math.max(0, ...classes.values());
  const roots: TrieNode[] = Array.from({ length: classCount + 1 }, (_, number) => ({ number, children: new Map() }));
  const ends: [TrieNode, number][] = entries.map(([phrase, concept]) => {
    const [first, ...rest] = phrase.split(' ').map((word) => classes.get(word) as number);
    let node = roots[first];
    for (const word of rest) {
      let next = node.children.get(word);
      if (!next) {
        next = { number: 0, children: new Map() };
        node.children.set(word, next);
      }
      node = next;
    }
    return [node, concept];
  });

  const numbers: number[] = [];
  const queue = roots.slice(1);
  let count = classCount;
  let last = 0;
  for (const node of queue) {
    if (node.children.size === 0) continue;
    numbers.push(node.number - last, node.children.size);
    last = node.number;
    let lastWord = 0;
    for (const [word, child] of [...node.children].sort(([a], [b]) => a - b)) {
      child.number = ++count;
      numbers.push(word - lastWord);
      lastWord = word;
      queue.push(child);
    }
  }

  const nodesOf: Set<number>[] = Array.from({ length: conceptCount }, () => new Set());
  for (const [node, concept] of ends) nodesOf[concept].add(node.number);
  const outputs = encodeLists(nodesOf.map((nodes) => [...nodes].sort((a, b) => a - b)));
  return { trie: encodeVlq(numbers), outputs };
}
