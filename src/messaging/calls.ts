import type { CardAnswer, CardFormat, CardQuestion } from '../shared/card.ts';
import type { Result } from '../shared/result.ts';

/*
 * One map for each direction: the only place where calls are named. There is none from the background to a page:
 * injection is that call, see tab-reports.ts.
 */

/** What gate and engine of a frame ask of the background. */
export interface ContentCalls {
  /** Kratom is named here: inject the engine into this frame, unless it is switched off. */
  openEngine(): Promise<Result<void>>;
  /** This frame's report has changed: the badge wants counting, an open popup wants reading. */
  reportChanged(): Promise<Result<void>>;
  /** A card wants to be opened: inject the script that looks for sources into this frame. */
  openCitations(): Promise<Result<void>>;
  /** What the card says of a passage. */
  cardOf(question: CardQuestion): Promise<Result<CardAnswer>>;
  /** Works of our evidence as text in a format. */
  copySources(ids: string[], format: CardFormat): Promise<Result<string>>;
}

/** What the extension's own pages ask of the background. */
export interface PageCalls {
  /** Inject the engine into every frame of a tab, whatever the gate found. Fails where all or the site is off. */
  openEngineIn(tabId: number): Promise<Result<void>>;
  /** Inject the script that looks for sources into these frames of a tab, which have an engine. */
  openCitationsIn(tabId: number, frameIds: number[]): Promise<Result<void>>;
}
