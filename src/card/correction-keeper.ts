import { type Correction, hides, type MarkedPassage, type Place } from '../shared/corrections.ts';

/** Where corrections are kept; the browser's storage, behind what the keeper needs of it. */
export interface CorrectionStore {
  read(): Promise<Correction[]>;
  change(change: (corrections: Correction[]) => Correction[]): Promise<void>;
}

const isSame = (one: Correction, other: Correction): boolean =>
  JSON.stringify({ ...one, date: '' }) === JSON.stringify({ ...other, date: '' });

/**
 * The marks that the reader has called wrong, as they matter in one page. In a private window nothing is stored: what is
 * hidden there is remembered until the page goes.
 */
export class CorrectionKeeper {
  readonly #store: CorrectionStore;
  readonly isPrivate: boolean;
  #stored: Correction[] = [];
  #ofVisit: Correction[] = [];

  constructor(store: CorrectionStore, isPrivate: boolean) {
    this.#store = store;
    this.isPrivate = isPrivate;
  }

  async load(): Promise<void> {
    this.#stored = await this.#store.read();
  }

  /** Takes over what another tab or the popup has stored. */
  replace(stored: Correction[]): void {
    this.#stored = stored;
  }

  /** Numbers of the passages that are hidden. */
  hidden(passages: readonly MarkedPassage[], place: Place): number[] {
    const all = [...this.#stored, ...this.#ofVisit];
    return passages.flatMap((passage, index) => (all.some((each) => hides(each, passage, place)) ? [index] : []));
  }

  /** Takes effect at once; what cannot be stored lasts until the page goes. */
  async add(correction: Correction): Promise<void> {
    if (this.isPrivate) {
      this.#ofVisit.push(correction);
      return;
    }
    this.#stored = [...this.#stored, correction];
    await this.#store
      .change((stored) => [...stored.filter((each) => !isSame(each, correction)), correction])
      .catch(() => this.#ofVisit.push(correction));
  }

  /** Takes back everything that hides a passage. */
  async remove(passage: MarkedPassage, place: Place): Promise<void> {
    const others = (list: Correction[]) => list.filter((each) => !hides(each, passage, place));
    this.#ofVisit = others(this.#ofVisit);
    this.#stored = others(this.#stored);
    if (!this.isPrivate) await this.#store.change(others).catch(() => undefined);
  }
}
