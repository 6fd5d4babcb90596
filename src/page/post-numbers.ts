import type { Block } from '../shared/page-text.ts';
import { attributeOf, domProperty } from './dom-property.ts';
import type { PostKind } from './sites/site-adapter.ts';

interface Container {
  kind: PostKind;
  enclosing: number | undefined;
  /** Containers of one group are posts of one thread. */
  groups: Group[];
}

interface Group {
  size: number;
}

/**
 * Finds out whether the containers met on a page are posts of a thread, which only the whole page can tell: one
 * `<article>` is an article, ten beside each other are posts. Siblings count, and so do lone children of like wrappers
 * (`<div class="row"><article>` ten times).
 */
export class PostNumbers {
  readonly #containers: Container[] = [];
  readonly #elements = new Map<Element, number>();
  readonly #groups = new Map<Node, Map<string, Group>>();
  readonly #blocks: (number | undefined)[] = [];

  /**
   * Notes a container.
   * @param enclosing the container around it
   * @returns its number, to be given to `addBlock`
   */
  enter(element: Element, kind: PostKind, enclosing: number | undefined): number {
    const groups = [this.#join(domProperty(element, 'parentNode'), '')];
    const wrapper = domProperty(element, 'parentElement');
    if (wrapper !== null && !this.#elements.has(wrapper)) {
      const [firstClass] = (attributeOf(wrapper, 'class') ?? '').trim().split(' ', 1);
      const look = `${domProperty(wrapper, 'localName')} ${firstClass}`;
      groups.push(this.#join(domProperty(wrapper, 'parentNode'), look));
    }
    const number = this.#containers.push({ kind, enclosing, groups }) - 1;
    this.#elements.set(element, number);
    return number;
  }

  /** Notes the container of the next block, in document order. */
  addBlock(container: number | undefined): void {
    this.#blocks.push(container);
  }

  /** Writes the index of the post into each block that lies in one, counted from 0 in document order. */
  writeInto(blocks: Block[]): void {
    const numbers = new Map<number, number>();
    blocks.forEach((block, index) => {
      const post = this.#postAround(this.#blocks[index]);
      if (post === undefined) return;
      if (!numbers.has(post)) numbers.set(post, numbers.size);
      block.post = numbers.get(post);
    });
  }

  #postAround(container: number | undefined): number | undefined {
    let at = container;
    while (at !== undefined) {
      const { kind, groups, enclosing } = this.#containers[at];
      if (kind === 'comment' || groups.some((group) => group.size > 1)) return at;
      at = enclosing;
    }
    return undefined;
  }

  #join(node: Node | null, look: string): Group {
    if (node === null) return { size: 1 };
    const looks = this.#groups.get(node) ?? new Map<string, Group>();
    const group = looks.get(look) ?? { size: 0 };
    group.size++;
    looks.set(look, group);
    this.#groups.set(node, looks);
    return group;
  }
}
