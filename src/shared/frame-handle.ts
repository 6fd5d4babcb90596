import type { CheckResult, Span } from './finding.ts';
import type { PageReport } from './page-report.ts';
import type { PageText } from './page-text.ts';

/** `partly`: the page was over its budget and its end was not read. */
export const PHASES = ['reading', 'done', 'partly', 'not-english'] as const;
export type Phase = (typeof PHASES)[number];

/** How far the engine of one frame has come, and how many marks it would put on the badge. */
export interface FrameStatus {
  phase: Phase;
  /** How much of its text was read, of 1. */
  share: number;
  /** The distinct claims of concern, without those whose every passage the reader has hidden. */
  concerns: string[];
  /** How many passages are marked, of how many that the reader wants to see: very many are thinned out. */
  marks: { drawn: number; of: number };
  /** Numbers of the findings that the reader has hidden. */
  hidden: number[];
}

/** What the engine of one frame has read, and what it found. */
export interface CheckedPage {
  page: PageText;
  result: CheckResult;
}

export interface FrameState extends FrameStatus {
  /** The browser's number of the frame in its tab; 0 is the top frame. */
  frameId: number;
  /** How many words of it were read. */
  words: number;
  /** `null` until the script that looks for sources is in the frame: it is injected when somebody looks. */
  report: PageReport | null;
}

/**
 * The engine of one frame, as background and popup reach it: by functions injected with `scripting.executeScript`,
 * which run in the same isolated world. Pages cannot see it.
 */
export interface FrameHandle {
  /** False once its extension was reloaded, updated or removed. */
  isAlive(): boolean;
  state(): FrameStatus;
  /** The same objects until the page is read again and has changed. */
  checked(): CheckedPage;
  /** Reads the page again, also where it says that it is not in English. */
  check(): void;
  /** Reads what the reader selected and nothing else, until the next `check`. Resolves when that is done. */
  checkSelection(): Promise<void>;
  /** Scrolls to a finding of the report and flashes it. False where there is none, or the page has removed it. */
  showFinding(index: number): boolean;
  /** Marks every passage that the reader wants to see, however many there are. */
  showAll(): void;
  /** Takes all marks off the page, or brings them back. */
  toggleMarks(): void;
  /** Takes marks and listeners away for good. */
  stop(): void;
}

/** The card of one frame, reached in the same way. */
export interface CardHandle {
  /** False once its extension was reloaded, updated or removed. */
  isAlive(): boolean;
  /** The findings, or what is hidden of them, have changed. */
  refresh(): void;
  /**
   * Goes to the next passage (`1`) or the one before (`-1`) and opens its card; `fresh`: begins at that end of the page.
   * `typing`: the reader is in a field, nothing was done. `end`: there is no further one.
   */
  step(by: 1 | -1, fresh: boolean): 'shown' | 'typing' | 'end';
  /** Brings back a passage that the reader has hidden. */
  unhide(index: number): Promise<void>;
  /** Closes the card and takes its listeners away for good. */
  stop(): void;
}

/** What can be done with the signals of one frame, reached in the same way. Places are those of its report. */
export interface SignalHandle {
  /** Scrolls to a place and flashes it. False where the page has it no more. */
  show(at: Span): boolean;
  /** Marks these places and no others. */
  mark(places: readonly Span[]): void;
  isMarked(): boolean;
}

declare global {
  /** Left in the isolated world by the engine. */
  var kratomClaimCheck: FrameHandle | undefined;
  /** Left there by the card's script, where something is marked. */
  var kratomClaimCard: CardHandle | undefined;
  /** Left there by the script that looks for sources. */
  var kratomClaimReport: ((checked: CheckedPage) => Promise<PageReport>) | undefined;
  /** Left there with it. */
  var kratomClaimSignals: SignalHandle | undefined;
  /**
   * Left there by the gate: tells pages without kratom (`true`) from what is no page (`false`), and both from what was open
   * before we were installed.
   */
  var kratomClaimGate: boolean | undefined;
}
