import type { ClaimOrder, MarkOrNone } from '../report/choose-claims.ts';
import type { Role } from '../shared/settings.ts';

/** The tabs. */
export type Panel = 'claims' | 'sources' | 'signals' | 'page';

/** How a reader left the popup of a page. Holds nothing of the page's text. */
export interface PopupMemory {
  /** `null`: what the reader's role opens on. */
  panel: Panel | null;
  mark: MarkOrNone | null;
  danger: boolean;
  /** What the reader searched for. */
  words: string;
  /** `null`: as the reader's role has it. */
  order: ClaimOrder | null;
  /** CSS pixels from the top. */
  scroll: number;
  /** Folds that the reader opened or closed, by name. */
  folds: Record<string, boolean>;
}

const NO_MEMORY: Readonly<PopupMemory> = {
  panel: null,
  mark: null,
  danger: false,
  words: '',
  order: null,
  scroll: 0,
  folds: {},
};

/** What was kept, or nothing. It never outlives the extension that kept it, so that its shape is known. */
export const memoryOf = (kept: unknown): PopupMemory => ({
  ...NO_MEMORY,
  ...(kept as Partial<PopupMemory> | undefined),
});

interface FirstView {
  /** The tabs in their order; the first is open. */
  panels: readonly [Panel, ...Panel[]];
  order: ClaimOrder;
  /** The worst claims stand above the tabs. */
  worst: boolean;
  /** "Show on the page" and "Copy" stand right under the quote. */
  actionsFirst: boolean;
}

/** What somebody sees first, by what they came for. Everything else is a press away. */
export const FIRST_VIEWS: Record<Role, FirstView> = {
  read: { panels: ['claims', 'sources', 'signals', 'page'], order: 'harm', worst: true, actionsFirst: false },
  check: { panels: ['signals', 'sources', 'claims', 'page'], order: 'harm', worst: false, actionsFirst: false },
  moderate: { panels: ['claims', 'sources', 'signals', 'page'], order: 'page', worst: false, actionsFirst: true },
};
