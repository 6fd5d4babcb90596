import { isOutput, type Matcher } from './decode-matcher.ts';

/** Answers, by word class, whether a phrase of a concept may begin with it: 1 or 0. Worked out when first asked for. */
export function firstWords(matcher: Matcher): (concept: number) => Uint8Array {
  const { childStart, childEnd, firstInnerNode, outputStart } = matcher;
  const known = new Map<number, Uint8Array>();
  let roots: Int32Array | undefined;
  return (concept) => {
    roots ??= findRoots();
    let first = known.get(concept);
    if (first) return first;
    first = new Uint8Array(firstInnerNode);
    for (let node = 1; node < roots.length; node++) if (isOutput(matcher, node, concept)) first[roots[node]] = 1;
    known.set(concept, first);
    return first;
  };

  /** By node, the class of the first word of its phrase. Children have higher numbers than their parents. */
  function findRoots(): Int32Array {
    const found = new Int32Array(outputStart.length - 1);
    for (let node = 1; node < found.length; node++) {
      if (node < firstInnerNode) found[node] = node;
      for (let child = childStart[node]; child < childEnd[node]; child++) found[firstInnerNode + child] = found[node];
    }
    return found;
  }
}
