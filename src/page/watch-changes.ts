import { domProperty, elementsAround } from './dom-property.ts';
import { isSkipped } from './skip-node.ts';

const TEXT = 3;
const ELEMENT = 1;

/** Attributes by which pages open and close parts of themselves, and those that decide what is text. */
const ATTRIBUTES = ['aria-expanded', 'aria-hidden', 'aria-selected', 'hidden', 'lang', 'open'];

const WHAT_TO_WATCH: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

/** Letters after which added text is worth a look: clocks, counters and prices are not. */
const WORD = /\p{L}{3}/u;

const mattersAsText = (node: Node): boolean => {
  const type = domProperty(node, 'nodeType');
  if (type !== TEXT && (type !== ELEMENT || isSkipped(node as Element, true))) return false;
  return WORD.test(domProperty(node, 'textContent') ?? '');
};

const isInSkipped = (node: Node): boolean => {
  for (const element of elementsAround(node)) if (isSkipped(element, true)) return true;
  return false;
};

/** Says whether a change can alter what the page says. Only the changed nodes are looked at, never the page. */
export function matters({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return true;
  const isText =
    type === 'characterData' ? mattersAsText(target) : [...addedNodes, ...removedNodes].some(mattersAsText);
  return isText && !isInSkipped(target);
}

/**
 * Watches a document and its open shadow roots with one observer until the signal ends it.
 * @param changed called once for each batch of changes that matter
 * @returns a function that adds further roots; a root that is watched already is not watched twice
 */
export function watchChanges(changed: () => void, signal: AbortSignal): (roots: Iterable<Node>) => void {
  const observer = new MutationObserver((records) => {
    if (records.some(matters)) changed();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (roots) => {
    if (signal.aborted) return;
    for (const root of roots) observer.observe(root, WHAT_TO_WATCH);
  };
}
