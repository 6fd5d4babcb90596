import type { Finding, Span } from '../shared/finding.ts';
import type { Mark } from '../shared/reading.ts';
import { type ChosenMarks, chooseMarks, type MarkWishes } from './choose-marks.ts';
import type { Highlights } from './highlights.ts';
import type { Clock } from './run-in-slices.ts';
import type { TextMap } from './text-map.ts';

/** Milliseconds for which a passage is flashed. */
const FLASH = 2500;

const SAME = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size === other.size && [...one].every((index) => other.has(index));

/** What is drawn of what was found on one page, and where it stands. Findings are named by their numbers in the result. */
export class PageMarks {
  readonly #highlights: Highlights;
  readonly #clock: Clock;
  readonly #markOf: (finding: Finding) => Mark | null;
  readonly #onHidden: () => void;
  #wishes: MarkWishes;
  #findings: readonly Finding[] = [];
  #map: TextMap | undefined;
  #chosen: ChosenMarks = { drawn: [], of: 0 };
  #isOn = true;
  #flashed: Range[] = [];

  /** @param onHidden told when other findings are hidden than before */
  constructor(
    highlights: Highlights,
    clock: Clock,
    wanted: Record<Mark, boolean>,
    markOf: (finding: Finding) => Mark | null,
    onHidden: () => void,
  ) {
    this.#highlights = highlights;
    this.#clock = clock;
    this.#wishes = { wanted, hidden: new Set(), all: false };
    this.#markOf = markOf;
    this.#onHidden = onHidden;
  }

  get chosen(): ChosenMarks {
    return this.#chosen;
  }

  /** What the reader does not want to see: neither marked nor counted as a concern. */
  get hidden(): ReadonlySet<number> {
    return this.#wishes.hidden;
  }

  /** False while the reader has switched all marks off on this page. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** Draws what was found. With new findings nothing is hidden any more: their numbers mean others. */
  show(findings: readonly Finding[], map: TextMap | undefined): void {
    if (findings !== this.#findings) this.#wishes.hidden = new Set();
    this.#findings = findings;
    this.#map = map;
    this.#draw();
  }

  setWanted(wanted: Record<Mark, boolean>): void {
    this.#wishes.wanted = wanted;
    this.#draw();
  }

  showAll(): void {
    this.#wishes.all = true;
    this.#draw();
  }

  /** Hides these findings and no others. */
  hide(indexes: Iterable<number>): void {
    const hidden = new Set(indexes);
    if (SAME(hidden, this.hidden)) return;
    this.#wishes.hidden = hidden;
    this.#draw();
    this.#onHidden();
  }

  /** Takes all marks off this page, or brings them back, until it is loaded anew. */
  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#draw();
  }

  /** Where a finding stands now; empty where there is none of that number, or the page has removed it. */
  rangesOf(index: number): Range[] {
    const finding = this.#findings[index];
    return finding ? this.rangesAt(finding.quote) : [];
  }

  /** Where a stretch of the page stands, as it was read last. */
  rangesAt(span: Span): Range[] {
    return this.#map?.rangesOf(span) ?? [];
  }

  async flash(ranges: Range[]): Promise<void> {
    this.#flashed = ranges;
    this.#highlights.flash(ranges);
    await this.#clock.rest(FLASH);
    if (this.#flashed === ranges) this.#highlights.unflash();
  }

  clear(): void {
    this.#highlights.clear();
  }

  #draw(): void {
    this.#chosen = chooseMarks(this.#findings, this.#markOf, this.#wishes);
    const markings = (this.#isOn ? this.#chosen.drawn : []).map((index) => ({
      ranges: () => this.rangesOf(index),
      mark: this.#markOf(this.#findings[index]),
      danger: this.#findings[index].danger,
    }));
    this.#highlights.show(markings, this.#wishes.wanted);
  }
}

declare global {
  /** Left in the isolated world by the engine, for the card's script beside it: unlike its handle it gives live ranges. */
  var kratomClaimMarks: PageMarks | undefined;
}
