import { domProperty } from './dom-property.ts';

export interface TreeVisitor {
  /** False keeps the walk out of the element; `leave` is then not called. */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** An open shadow root is about to be walked in place of its host's children. */
  shadow(root: ShadowRoot): void;
}

const ELEMENT = 1;
const TEXT = 3;
/** Nodes between two yields: a few microseconds of work. */
export const NODES_A_STEP = 64;

/** The children of an element still to be visited: a sibling chain, or the nodes given to a slot. */
interface Frame {
  element: Element | null;
  next: Node | null;
  slotted: Node[] | null;
  taken: number;
}

const frameOf = (node: Node, element: Element | null): Frame => {
  const slotted =
    element !== null && domProperty(element, 'localName') === 'slot'
      ? ((element as HTMLSlotElement).assignedNodes?.() ?? [])
      : [];
  return {
    element,
    next: domProperty((element && domProperty(element, 'shadowRoot')) ?? node, 'firstChild'),
    slotted: slotted.length > 0 ? slotted : null,
    taken: 0,
  };
};

const take = (frame: Frame): Node | null => {
  if (frame.slotted !== null) return frame.slotted[frame.taken++] ?? null;
  const node = frame.next;
  frame.next = node && domProperty(node, 'nextSibling');
  return node;
};

/**
 * Walks the tree as it is drawn: open shadow roots in place of their host's children, slots filled. Iterative, so that
 * no depth of nesting can overflow the stack; time is linear in the number of nodes.
 * @param root the node whose children are visited; it is itself neither entered nor left
 */
export function* walkTree(root: Node, visitor: TreeVisitor): Generator<void, void> {
  const stack: Frame[] = [frameOf(root, null)];
  let visited = 0;
  while (stack.length > 0) {
    if (++visited % NODES_A_STEP === 0) yield;
    const frame = stack[stack.length - 1];
    const node = take(frame);
    if (node === null) {
      stack.pop();
      if (frame.element !== null) visitor.leave(frame.element);
    } else if (domProperty(node, 'nodeType') === TEXT) {
      visitor.text(node as Text);
    } else if (domProperty(node, 'nodeType') === ELEMENT && visitor.enter(node as Element)) {
      const shadowRoot = domProperty(node as Element, 'shadowRoot');
      if (shadowRoot) visitor.shadow(shadowRoot);
      stack.push(frameOf(node, node as Element));
    }
  }
}
