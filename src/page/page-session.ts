import type { CheckResult, Finding } from '../shared/finding.ts';
import type { CheckedPage, Phase } from '../shared/frame-handle.ts';
import type { PageText } from '../shared/page-text.ts';
import type { Mark } from '../shared/reading.ts';
import { Highlights } from './highlights.ts';
import { isEnglish } from './is-english.ts';
import { PageMarks } from './page-marks.ts';
import { type PageReading, readBlocks } from './read-blocks.ts';
import { type Clock, pageClock, runInSlices } from './run-in-slices.ts';
import { samePage } from './same-page.ts';
import { showPassage } from './show-passage.ts';
import { watchChanges } from './watch-changes.ts';

/** More text than a long book has; what comes after it is not read, and the report says so. */
const TEXT_LIMIT = 2_000_000;

/** Milliseconds after a change before the page is read again: pages change in bursts. */
const QUIET = 250;

/** A page that keeps changing is read again for at most one part in this many of the time; one that was still, at once. */
const DUTY = 50;

/** What a session needs and may not know itself: the engine, the extension around it. */
export interface SessionTools {
  /** Nothing is read before. */
  ready: Promise<void>;
  /** Yields how many blocks it has read. */
  check(page: PageText): Generator<number, CheckResult>;
  markOf(finding: Finding): Mark | null;
  /** Told whenever the findings or the phase have changed. */
  onChange(): void;
  /** False once the extension was reloaded or removed: then the session takes itself away. */
  isAlive(): boolean;
}

const NOTHING_FOUND: CheckResult = { findings: [], attributions: [], named: false, cut: false };

const wordless = (document: Document): PageText => ({
  title: document.title,
  url: document.location.href,
  date: null,
  blocks: [],
});

/**
 * One document under check, from the first reading until it is stopped: reads, marks, watches, reads again. Everything
 * it starts ends with one signal. It reads all of the page again after a change, because what a sentence means hangs on
 * the rest, but spends little of the page's time on it and wakes the engine only where the text has changed.
 */
export class PageSession {
  readonly #document: Document;
  readonly #tools: SessionTools;
  readonly #clock: Clock;
  readonly #end = new AbortController();
  readonly #watch: (roots: Iterable<Node>) => void;
  #run = new AbortController();
  #phase: Phase = 'reading';
  #share = 0;
  #reading: PageReading | null = null;
  #checked: CheckedPage;
  /** Set once the reader asked for a page that says it is not in English. */
  #anyLanguage = false;
  #selectionOnly = false;
  #hasBegun = false;
  /** Something changed that no reading has seen yet. */
  #isStale = false;
  #isFollowing = false;
  /** By the clock: before that, a change is no reason to read again. */
  #due = 0;

  /** What is drawn of what was found. */
  readonly marks: PageMarks;

  constructor(
    document: Document,
    drawn: Record<Mark, boolean>,
    tools: SessionTools,
    clock: Clock = pageClock,
    highlights: Highlights = new Highlights(),
  ) {
    this.#document = document;
    this.#tools = tools;
    this.#clock = clock;
    this.marks = new PageMarks(highlights, clock, drawn, tools.markOf, tools.onChange);
    this.#checked = { page: wordless(document), result: NOTHING_FOUND };
    this.#watch = watchChanges(() => void this.#followChanges(), this.#end.signal);
    this.#watch([document]);
    document.defaultView?.navigation?.addEventListener('navigatesuccess', () => void this.#followChanges(), {
      signal: this.#end.signal,
    });
  }

  /** Ends with the session. */
  get signal(): AbortSignal {
    return this.#end.signal;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** How much of the page was read, of 1. */
  get share(): number {
    return this.#share;
  }

  /** What was read and found last; before that, an empty page. */
  get checked(): CheckedPage {
    return this.#checked;
  }

  /** Reads the page if it is in English, unless the reader has asked for something meanwhile. */
  async start(): Promise<void> {
    if (!this.#hasBegun) await this.#read(null);
  }

  check(): Promise<void> {
    this.#anyLanguage = true;
    this.#selectionOnly = false;
    return this.#read(null);
  }

  checkSelection(): Promise<void> {
    const selection = this.#document.getSelection();
    this.#selectionOnly = true;
    return this.#read(selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : this.#document.createRange());
  }

  showFinding(index: number): boolean {
    const ranges = this.marks.rangesOf(index);
    if (ranges.length === 0) return false;
    showPassage(ranges[0]);
    void this.marks.flash(ranges);
    return true;
  }

  stop(): void {
    this.#end.abort();
    this.#run.abort();
    this.marks.clear();
  }

  /** Follows the page's changes for as long as there are new ones: one reading after the other, never two at once. */
  async #followChanges(): Promise<void> {
    this.#isStale = true;
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    while (this.#isStale && !this.#end.signal.aborted) {
      await this.#clock.rest(Math.max(QUIET, this.#due - this.#clock.now()));
      this.#isStale = false;
      if (!this.#tools.isAlive()) this.stop();
      else if (!this.#selectionOnly) await this.#read(null);
    }
    this.#isFollowing = false;
  }

  /** @param within `null` for all of the page */
  async #read(within: Range | null): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#hasBegun = true;
    await this.#tools.ready;
    if (signal.aborted || this.#end.signal.aborted) return;
    if (within === null && !this.#anyLanguage && !isEnglish(this.#document)) {
      this.#reading = null;
      if (this.#phase !== 'not-english') this.#report('not-english', wordless(this.#document), NOTHING_FOUND);
      return;
    }
    const options = { limit: TEXT_LIMIT, within };
    const read = await runInSlices(
      readBlocks(this.#document, this.#document.location.href, options),
      this.#clock,
      signal,
    );
    if (read === undefined) return;
    const { page, cut, shadowRoots } = read.value;
    this.#watch(shadowRoots);
    const isKnown = this.#reading !== null && samePage(page, this.#reading.page);
    const checked = isKnown
      ? { value: this.#checked.result, spent: 0 }
      : await runInSlices(this.#tools.check(page), this.#clock, signal, (blocks) => {
          this.#share = blocks / page.blocks.length;
        });
    if (checked === undefined) return;
    this.#due = this.#clock.now() + DUTY * (read.spent + checked.spent);
    this.#reading = read.value;
    if (isKnown) this.#draw();
    else this.#report(cut || checked.value.cut ? 'partly' : 'done', page, checked.value);
  }

  #report(phase: Phase, page: PageText, result: CheckResult): void {
    this.#phase = phase;
    this.#checked = { page, result };
    this.#draw();
    this.#tools.onChange();
  }

  #draw(): void {
    this.marks.show(this.#checked.result.findings, this.#reading?.map);
  }
}
