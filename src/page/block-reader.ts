import type { Block } from '../shared/page-text.ts';
import { type BlockContext, outermost, postContext } from './block-context.ts';
import { BlockWriter } from './block-writer.ts';
import { attributeOf, domProperty } from './dom-property.ts';
import { BLOCK_ELEMENTS, DIVIDING_ELEMENTS, headingLevel, KIND_OF_ELEMENT, LISTS } from './element-roles.ts';
import { leadInOfList, leadInOfTable } from './lead-ins.ts';
import { PostNumbers } from './post-numbers.ts';
import { generic } from './sites/generic.ts';
import { isFolded, isSkipped } from './skip-node.ts';
import { TableHeads } from './table-heads.ts';
import type { TextMap } from './text-map.ts';
import type { TreeVisitor } from './walk-tree.ts';

/** Turns a walk through a tree into blocks with their kinds and lead-ins. One reader reads one tree. */
export class BlockReader implements TreeVisitor {
  readonly #writer = new BlockWriter();
  readonly #posts = new PostNumbers();
  readonly #contexts: BlockContext[] = [outermost()];
  readonly #base: string | null;
  readonly #within: Range | null;
  /** A part of the page began or ended since the last block: what comes next does not continue it. */
  #divided = true;

  /** The open shadow roots met. */
  readonly shadowRoots: ShadowRoot[] = [];

  /**
   * @param base what links are resolved against, `null` to give them as written
   * @param within text outside this range is left out, `null` to read everything
   */
  constructor(base: string | null, within: Range | null) {
    this.#base = base;
    this.#within = within;
  }

  /** UTF-16 code units read so far. */
  get characters(): number {
    return this.#writer.characters;
  }

  enter(element: Element): boolean {
    const around = this.#context;
    if (isSkipped(element, around.folded)) return false;
    const name = domProperty(element, 'localName');
    if (name === 'br') this.#writer.breakLine();
    else if (name === 'hr') this.#endBlock();
    else if (name === 'a') this.#openLink(element);
    else if (name === 'sup') this.#writer.openRaised();
    const postKind = generic.postKind(element);
    const level = headingLevel(element);
    if (postKind !== null) {
      this.#endBlock();
      this.#divided = true;
      const container = this.#posts.enter(element, postKind, around.container);
      this.#contexts.push(postContext(element, container, around.folded));
    } else if (level !== null || BLOCK_ELEMENTS.has(name)) {
      this.#endBlock();
      const context = this.#contextOf(element, name, level);
      if (DIVIDING_ELEMENTS.has(name)) this.#divided = true;
      this.#contexts.push(context);
    }
    const id = attributeOf(element, 'id') ?? (name === 'a' ? attributeOf(element, 'name') : null);
    if (id) this.#writer.addAnchor(id);
    return true;
  }

  leave(element: Element): void {
    const name = domProperty(element, 'localName');
    if (name === 'a') this.#writer.closeLink();
    else if (name === 'sup') this.#writer.closeRaised();
    const context = this.#context;
    if (context.element !== element) return;
    const before = this.#blocks.length;
    this.#endBlock();
    this.#contexts.pop();
    const around = this.#context;
    if (DIVIDING_ELEMENTS.has(name) || context.container !== around.container) this.#divided = true;
    const hasEnded = this.#blocks.length > before;
    if ((name === 'dt' || name === 'summary') && hasEnded && context.terms) context.terms.head = before;
    else if (name === 'td' || name === 'th') around.table?.leaveCell(this.#blocks.length);
    else if (name === 'table') context.table?.writeInto(this.#blocks);
    else if (name === 'li' && context.item?.layout) this.#unmakeItem(context.item.first);
    if (name === 'summary') around.leadIn = context.terms?.head;
  }

  text(node: Text): void {
    const within = this.#within;
    if (within !== null && !within.intersectsNode(node)) return;
    const part = {
      start: within?.startContainer === node ? within.startOffset : 0,
      end: within?.endContainer === node ? within.endOffset : node.length,
    };
    this.#writer.addText(node, part, this.#context.preformatted);
  }

  shadow(root: ShadowRoot): void {
    this.shadowRoots.push(root);
  }

  /** Ends the last block and gives all of them. */
  finish(): { blocks: Block[]; map: TextMap } {
    this.#endBlock();
    this.#posts.writeInto(this.#blocks);
    return { blocks: this.#blocks, map: this.#writer.map };
  }

  get #context(): BlockContext {
    return this.#contexts[this.#contexts.length - 1];
  }

  get #blocks(): Block[] {
    return this.#writer.blocks;
  }

  #endBlock(): void {
    const { kind, level, leadIn, container } = this.#context;
    const place = { kind, ...(level !== undefined && { level }), ...(leadIn !== undefined && { leadIn }) };
    if (!this.#writer.endBlock(place)) return;
    this.#posts.addBlock(container);
    this.#divided = false;
  }

  #openLink(element: Element): void {
    const href = attributeOf(element, 'href');
    if (href === null) return;
    const base = this.#base;
    this.#writer.openLink(base !== null && URL.canParse(href, base) ? new URL(href, base).href : href);
  }

  #contextOf(element: Element, name: string, level: number | null): BlockContext {
    const around = this.#context;
    const context: BlockContext = { ...around, element, folded: around.folded || isFolded(element) };
    if (level !== null) {
      if (around.item) around.item.layout = true;
      if (around.table) around.table.layout = true;
      return { ...context, kind: 'heading', level, leadIn: undefined };
    }
    const kind = KIND_OF_ELEMENT.get(name);
    if (kind !== undefined) Object.assign(context, { kind, level: undefined });
    if (name === 'pre') context.preformatted = true;
    else if (LISTS.has(name)) context.leadIn = leadInOfList(this.#blocks, around, this.#divided);
    else if (name === 'li') context.item = { first: this.#blocks.length, layout: false };
    else if (name === 'dl' || name === 'details') context.terms = {};
    else if (name === 'dd') context.leadIn = around.terms?.head;
    else if (name === 'table') {
      if (around.table) around.table.layout = true;
      context.table = new TableHeads(element, leadInOfTable(this.#blocks, this.#divided));
    } else if (name === 'tr') around.table?.enterRow();
    else if (name === 'td' || name === 'th') {
      this.#divided = true;
      around.table?.enterCell(element, this.#blocks.length);
      Object.assign(context, { leadIn: undefined, item: undefined });
    }
    return context;
  }

  #unmakeItem(first: number): void {
    for (let i = first; i < this.#blocks.length; i++) {
      if (this.#blocks[i].kind !== 'list-item') continue;
      this.#blocks[i].kind = 'paragraph';
      delete this.#blocks[i].leadIn;
    }
  }
}
