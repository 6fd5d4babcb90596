import { MARKS, type Mark } from '../shared/reading.ts';

/** Prefix of the names in `CSS.highlights`, which we share with the page. */
const PREFIX = 'kratom-claim-check-';

const DANGER = `${PREFIX}danger`;
const FLASH = `${PREFIX}flash`;

/** A passage to be marked. Its ranges are made only if it is drawn: most passages of most pages are not. */
export interface Marking {
  ranges(): Range[];
  mark: Mark | null;
  danger: boolean;
}

/** The browser's registry and the making of its entries: a seam for tests. */
export interface HighlightTools {
  registry: HighlightRegistry;
  make(): Highlight;
}

const browserTools = (): HighlightTools => ({
  registry: CSS.highlights,
  make: () => new Highlight(),
});

/**
 * Draws marks as CSS Custom Highlights, one group a mark, and nothing else: the page's DOM is not touched.
 * `highlights.css` holds their looks.
 */
export class Highlights {
  readonly #tools: HighlightTools;

  constructor(tools: HighlightTools = browserTools()) {
    this.#tools = tools;
  }

  /**
   * Replaces all marks.
   * @param drawn which marks the reader wants to see; danger is drawn whatever it says
   */
  show(markings: readonly Marking[], drawn: Record<Mark, boolean>): void {
    MARKS.forEach((mark, index) => {
      const shown = drawn[mark] ? markings.filter((marking) => marking.mark === mark) : [];
      this.#draw(`${PREFIX}${mark}`, rangesOf(shown), MARKS.length - index);
    });
    this.#draw(DANGER, rangesOf(markings.filter(({ danger }) => danger)), 0);
  }

  /** Shows a passage until `unflash`. */
  flash(ranges: Range[]): void {
    this.#draw(FLASH, ranges, MARKS.length + 1);
  }

  unflash(): void {
    this.#tools.registry.delete(FLASH);
  }

  clear(): void {
    for (const mark of MARKS) this.#tools.registry.delete(`${PREFIX}${mark}`);
    this.#tools.registry.delete(DANGER);
    this.unflash();
  }

  /** @param priority where marks overlap, the higher one is drawn on top: the worst mark, and a flash above all */
  #draw(name: string, ranges: Range[], priority: number): void {
    if (ranges.length === 0) {
      this.#tools.registry.delete(name);
      return;
    }
    const highlight = this.#tools.make();
    for (const range of ranges) highlight.add(range);
    highlight.priority = priority;
    this.#tools.registry.set(name, highlight);
  }
}

const rangesOf = (markings: readonly Marking[]): Range[] => markings.flatMap((marking) => marking.ranges());
