import type { PageMarks } from '../page/page-marks.ts';
import type { Place } from '../shared/corrections.ts';
import type { FrameHandle } from '../shared/frame-handle.ts';
import type { CorrectionKeeper } from './correction-keeper.ts';
import type { LoadedCard } from './load-card.ts';
import type { CardActions } from './page-card.tsx';

/** What the card needs of the world around it. */
export interface CardWorld {
  document: Document;
  /** Marks and engine of this frame; `undefined` while there are none. */
  marks(): PageMarks | undefined;
  engine(): FrameHandle | undefined;
  /** What the card says of a finding; `null` where it cannot be had. */
  load(index: number): Promise<LoadedCard | null>;
  sourcesAs: CardActions['sourcesAs'];
  corrections: CorrectionKeeper;
  place(): Place;
  /** The reader's day, `YYYY-MM-DD`. */
  today(): string;
  copy: CardActions['copy'];
  /** The card opens when the pointer rests on a mark. */
  opensOnRest(): boolean;
  /** The card's style sheets. */
  css: string;
  signal: AbortSignal;
}
