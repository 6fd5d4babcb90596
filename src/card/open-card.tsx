import { render } from 'preact';
import { focusedElement } from '../page/show-passage.ts';
import { SayContext } from '../ui/say-context.tsx';
import type { Say } from '../words/say.ts';
import { CardHost } from './card-host.ts';
import { followPassage } from './follow-passage.ts';
import { type CardActions, type CardState, PageCard } from './page-card.tsx';

/** What made a card open. */
export type OpenedBy = 'rest' | 'click' | 'key';

interface OpenCardOptions {
  document: Document;
  css: string;
  say: Say;
  /** Where the passage stands now. */
  ranges(): readonly Range[];
  actions: CardActions;
  /** Told once, when the card has closed. */
  onClose(): void;
}

/** One card from its opening to its end. */
export class OpenCard {
  readonly #options: OpenCardOptions;
  readonly #host: CardHost;
  readonly #end = new AbortController();
  /** What had the keyboard before the card; `null`: the page as a whole. */
  #before: HTMLElement | null = null;

  constructor(options: OpenCardOptions, state: CardState) {
    this.#options = options;
    const { document, css, say, ranges } = options;
    this.#host = new CardHost(document, css, say.locale);
    this.#host.open(ranges()[0]?.startContainer);
    this.draw(state);
    const lost = (gone: boolean): void => {
      if (gone || !this.#host.hasFocus) this.close();
    };
    // Where the page has thrown the card out, it is over.
    const where = (): readonly Range[] => (this.#host.isOpen ? ranges() : []);
    followPassage(
      document,
      { ranges: where, size: () => this.#host.size, moved: (place) => this.#host.moveTo(place), lost },
      this.#end.signal,
    );
  }

  get hasFocus(): boolean {
    return this.#host.hasFocus;
  }

  holds(target: EventTarget | null): boolean {
    return this.#host.holds(target);
  }

  draw(state: CardState): void {
    const { say, actions } = this.#options;
    const { frame } = this.#host;
    if (state.kind === 'passage') frame.ariaLabel = `${state.view.lead}: ${state.view.says}`;
    render(
      <SayContext.Provider value={say}>
        <PageCard state={state} actions={actions} />
      </SayContext.Provider>,
      frame,
    );
  }

  /** Takes the keyboard into the card. */
  focus(): void {
    if (this.hasFocus) return;
    this.#before = focusedElement(this.#options.document) as HTMLElement | null;
    this.#host.focus();
  }

  announce(text: string): void {
    this.#host.announce(text);
  }

  /** Gives the keyboard back to where it came from. */
  close(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    const hadFocus = this.hasFocus;
    render(null, this.#host.frame);
    this.#host.close();
    if (hadFocus) this.#before?.focus({ preventScroll: true });
    this.#options.onClose();
  }
}
