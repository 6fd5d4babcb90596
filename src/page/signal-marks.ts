import type { Span } from '../shared/finding.ts';
import type { SignalHandle } from '../shared/frame-handle.ts';
import type { HighlightTools } from './highlights.ts';
import type { PageMarks } from './page-marks.ts';
import { showPassage } from './show-passage.ts';

/** Beside those of `highlights.ts` in `CSS.highlights`. */
const SIGNAL = 'kratom-claim-check-signal';
/** Below the marks of claims. */
const PRIORITY = -1;

/** Marks what is often seen in spam, and only while the reader wants it. `marks`: the engine's, gone when it has stopped. */
export class SignalMarks implements SignalHandle {
  readonly #marks: () => PageMarks | undefined;
  readonly #tools: HighlightTools;

  constructor(marks: () => PageMarks | undefined, tools?: HighlightTools) {
    this.#marks = marks;
    this.#tools = tools ?? { registry: CSS.highlights, make: () => new Highlight() };
  }

  show(at: Span): boolean {
    const marks = this.#marks();
    const ranges = marks?.rangesAt(at) ?? [];
    if (marks === undefined || ranges.length === 0) return false;
    showPassage(ranges[0]);
    void marks.flash(ranges);
    return true;
  }

  mark(places: readonly Span[]): void {
    const ranges = places.flatMap((at) => this.#marks()?.rangesAt(at) ?? []);
    this.#tools.registry.delete(SIGNAL);
    if (ranges.length === 0) return;
    const highlight = this.#tools.make();
    for (const range of ranges) highlight.add(range);
    highlight.priority = PRIORITY;
    this.#tools.registry.set(SIGNAL, highlight);
  }

  isMarked(): boolean {
    return this.#tools.registry.has(SIGNAL);
  }
}
