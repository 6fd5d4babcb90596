import { findingsAt, isForClicks } from '../page/finding-at.ts';
import { focusedElement, isTyping } from '../page/show-passage.ts';
import { correctionReport } from '../report/correction-report.ts';
import { type CorrectionReason, normaliseQuote } from '../shared/corrections.ts';
import type { CardHandle } from '../shared/frame-handle.ts';
import type { CardWorld } from './card-world.ts';
import type { LoadedCard } from './load-card.ts';
import { nextPassage } from './next-passage.ts';
import { OpenCard, type OpenedBy } from './open-card.tsx';
import type { CardActions } from './page-card.tsx';
import { type DrawnPassage, drawnPassages, extent, isNear, markedPassages, standsAt } from './passages.ts';
import { type Point, watchPointer } from './pointer-rest.ts';
import { watchTab } from './watch-tab.ts';

/** The passage whose card is open or will be, when what it says has come. */
interface Current {
  /** Numbers of the findings whose words lie over each other here, and which of them is shown. */
  indexes: number[];
  at: number;
  by: OpenedBy;
  ranges: Range[];
  card: OpenCard | null;
  loaded: LoadedCard | null;
}

/** Opens and closes the card of one frame: by pointer, click and command. It never takes a click or a key from the page. */
export class CardSession implements Omit<CardHandle, 'isAlive' | 'stop'> {
  readonly #world: CardWorld;
  #current: Current | null = null;
  #last: number | null = null;
  /** The page's summary was told. */
  #hasTold = false;

  constructor(world: CardWorld) {
    this.#world = world;
    const { document, signal } = world;
    watchPointer(
      document,
      {
        rested: (point) => this.#onRest(point),
        isOurs: (event) => this.#isNear(event),
        left: () => this.#onLeave(),
      },
      signal,
    );
    const options = { signal, capture: true };
    document.addEventListener('click', (event) => this.#onClick(event), { ...options, passive: true });
    document.addEventListener('keydown', (event) => this.#onKey(event), options);
    watchTab(document, () => this.#drawn(), signal);
    signal.addEventListener('abort', () => this.close());
    this.refresh();
  }

  refresh(): void {
    const { corrections, place } = this.#world;
    const passages = markedPassages(this.#world.engine()?.checked());
    this.#world.marks()?.hide(corrections.hidden(passages, place()));
    const current = this.#current;
    if (current?.loaded?.finding === undefined) return;
    const { claim, quote } = current.loaded.finding;
    const index = passages.findIndex(
      (each, at) =>
        each.claim === claim &&
        each.quote === normaliseQuote(quote) &&
        standsAt(this.#world.marks()?.rangesOf(at) ?? [], current.ranges),
    );
    if (index < 0) this.close();
    else current.indexes[current.at] = index;
  }

  step(by: 1 | -1, fresh: boolean): ReturnType<CardHandle['step']> {
    const { document, engine } = this.#world;
    if (isTyping(document)) return 'typing';
    const passages = this.#drawn().map(({ index, ranges }) => ({ index, ...extent(ranges) }));
    const height = document.documentElement.clientHeight;
    const index = nextPassage(passages, by, { last: this.#last, fresh, height });
    if (index === null) return 'end';
    this.#last = index;
    const wasInside = this.#current?.card?.hasFocus ?? false;
    this.close();
    engine()?.showFinding(index);
    void this.#open([index], 'key').then((current) => {
      if (current?.card && wasInside) current.card.focus();
      if (current?.card) this.#tell(current, passages.findIndex((each) => each.index === index) + 1, passages.length);
    });
    return 'shown';
  }

  async unhide(index: number): Promise<void> {
    const { corrections, place } = this.#world;
    const passage = markedPassages(this.#world.engine()?.checked())[index];
    if (passage) await corrections.remove(passage, place());
    this.refresh();
  }

  close(): void {
    const current = this.#current;
    this.#current = null;
    current?.card?.close();
  }

  #onRest(point: Point): void {
    const { document, opensOnRest } = this.#world;
    if (!opensOnRest() || document.getSelection()?.isCollapsed === false) return;
    const hits = this.#hits(point);
    if (hits.length === 0 || this.#current?.by === 'click' || this.#current?.card?.hasFocus) return;
    if (this.#current?.indexes.includes(hits[0])) return;
    void this.#open(hits, 'rest');
  }

  #onLeave(): void {
    if (this.#current?.by === 'rest' && !this.#current.card?.hasFocus) this.close();
  }

  #onClick(event: MouseEvent): void {
    const { document } = this.#world;
    const current = this.#current;
    if (current?.card?.holds(event.target)) return;
    const [target] = event.composedPath();
    const isSelecting = document.getSelection()?.isCollapsed === false;
    const taken = event.button !== 0 || isSelecting || isForClicks(target as Node);
    const hits = taken ? [] : this.#hits({ x: event.clientX, y: event.clientY });
    if (hits.length === 0) this.close();
    else if (current?.card && current.indexes.includes(hits[0])) {
      // A screen reader's Enter on the words comes as a click: it wants into the card that is there.
      if (current.by === 'key') current.card.focus();
      current.by = 'click';
    } else void this.#open(hits, 'click');
  }

  #onKey(event: KeyboardEvent): void {
    const card = this.#current?.card;
    if (!card || event.ctrlKey || event.altKey || event.metaKey) return;
    const { document } = this.#world;
    if (event.key === 'Escape') this.close();
    else if (
      event.key === 'Enter' &&
      this.#current?.by === 'key' &&
      !card.hasFocus &&
      focusedElement(document) === null
    )
      card.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  async #open(indexes: number[], by: OpenedBy): Promise<Current | null> {
    this.close();
    const current: Current = { indexes, at: 0, by, ranges: [], card: null, loaded: null };
    this.#current = current;
    await this.#show(current);
    return this.#current === current ? current : null;
  }

  /** Loads and draws the finding that `current.at` says; the first time, with a new card. */
  async #show(current: Current): Promise<void> {
    const { document, css, load, marks, place } = this.#world;
    const index = current.indexes[current.at];
    current.ranges = marks()?.rangesOf(index) ?? [];
    const loaded = await load(index);
    if (this.#current !== current) return;
    current.loaded = loaded;
    if (loaded === null) {
      this.#current = null;
      return;
    }
    const { view, say } = loaded;
    const state = {
      kind: 'passage' as const,
      view,
      at: current.at,
      count: current.indexes.length,
      site: place().site,
    };
    if (current.card) return current.card.draw(state);
    const onClose = (): void => {
      if (this.#current === current) this.#current = null;
    };
    const actions = this.#actions(current);
    current.card = new OpenCard({ document, css, say, ranges: () => current.ranges, actions, onClose }, state);
  }

  #actions(current: Current): CardActions {
    const { copy, sourcesAs, corrections, place, today, document } = this.#world;
    return {
      copy,
      sourcesAs,
      close: () => this.close(),
      next: () => {
        current.at = (current.at + 1) % current.indexes.length;
        void this.#show(current);
      },
      hide: (reason, scope) => {
        const { finding } = current.loaded ?? {};
        if (!finding) return;
        const { claim, reading, quote } = finding;
        const correction = { claim, reading, quote: normaliseQuote(quote), reason, scope, ...place(), date: today() };
        void corrections.add(correction);
        this.refresh();
        current.card?.draw({ kind: 'hidden', isPrivate: corrections.isPrivate });
        current.card?.focus();
      },
      undo: () => void this.unhide(current.indexes[current.at]).then(() => this.#show(current)),
      reportOf: (reason, withAddress) => this.#report(current, reason, withAddress ? document.location.href : null),
    };
  }

  #report({ loaded }: Current, reason: CorrectionReason, address: string | null): string {
    if (loaded === null) return '';
    const { view, finding, trace } = loaded;
    return correctionReport({ view, finding, trace, reason, address });
  }

  /** Where the reader has come to, and once a page what it says as a whole. */
  #tell({ card, loaded }: Current, number: number, count: number): void {
    if (!card || !loaded) return;
    const { say, view } = loaded;
    const { chip, lead, says } = view;
    const concerns = this.#world.engine()?.state().concerns.length ?? 0;
    const summary = this.#hasTold || concerns === 0 ? '' : `${say.count('card_summary', concerns)} `;
    this.#hasTold = true;
    card.announce(`${summary}${say('card_step', { number, count, chip, lead, says })}`);
  }

  #hits(point: Point): number[] {
    return findingsAt(this.#world.document, point, this.#drawn());
  }

  #drawn(): DrawnPassage[] {
    return drawnPassages(this.#world.marks());
  }

  #isNear(event: PointerEvent): boolean {
    const { card, ranges = [] } = this.#current ?? {};
    return card?.holds(event.target) || isNear(ranges, { x: event.clientX, y: event.clientY });
  }
}
