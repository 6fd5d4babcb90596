import type { PageReport } from './page-report.ts';

/** `partly`: the page was over its budget and its end was not read. */
export const PHASES = ['reading', 'done', 'partly', 'not-english'] as const;
export type Phase = (typeof PHASES)[number];

/** What the engine in one frame of a tab has to tell. */
export interface FrameReport {
  phase: Phase;
  report: PageReport;
  /** How many distinct claims of concern. */
  concern: number;
}

export interface FrameState extends FrameReport {
  /** The browser's number of the frame in its tab; 0 is the top frame. */
  frameId: number;
}

/**
 * The engine of one frame, as background and popup reach it: by functions injected with `scripting.executeScript`,
 * which run in the same isolated world. Pages cannot see it.
 */
export interface FrameHandle {
  /** False once its extension was reloaded, updated or removed. */
  isAlive(): boolean;
  state(): FrameReport;
  /** Reads the page again, also where it says that it is not in English. */
  check(): void;
  /** Reads what the reader selected and nothing else, until the next `check`. */
  checkSelection(): void;
  /** Scrolls to a finding of the report and flashes it. False where there is none, or the page has removed it. */
  showFinding(index: number): boolean;
  /** Takes marks and listeners away for good. */
  stop(): void;
}

declare global {
  /** Left in the isolated world by the engine. */
  var kratomClaimCheck: FrameHandle | undefined;
  /**
   * Left there by the gate: tells pages without kratom (`true`) from what is no page (`false`), and both from what was open
   * before we were installed.
   */
  var kratomClaimGate: boolean | undefined;
}
