import { elementsAround } from '../page/dom-property.ts';
import { OWN_HOST } from '../page/skip-node.ts';
import { styleForShadow } from './card-style.ts';
import type { Place, Size } from './place-card.ts';

/**
 * The host is nothing but a place in the top layer. Its style stands at the element and is important, which no style sheet
 * of the page overrules; the policy of the page does not reach styles that are set by script one by one.
 */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  overflow: 'visible',
  'pointer-events': 'none',
  background: 'none',
  border: '0',
  padding: '0',
  margin: '0',
  direction: 'ltr',
  'color-scheme': 'light dark',
};

/**
 * The one element that we put into a page, only while a card is open: a popover in the top layer, so that nothing of the
 * page lies over it, with a closed shadow root, so that the page's styles and scripts do not reach into it.
 *
 *     <html>
 *       └ <kratom-claim-check popover>      no size of its own, no pointer
 *           └ #shadow-root (closed)
 *               ├ <div class="card-frame">  where the card is drawn; a dialog that is not modal
 *               └ <div role="status">       what screen readers are told
 */
export class CardHost {
  readonly frame: HTMLElement;
  readonly #host: HTMLElement;
  readonly #shadow: ShadowRoot;
  readonly #status: HTMLElement;
  readonly #css: string;

  /** @param css the style sheets of our pages that the card uses, and its own */
  constructor(document: Document, css: string, locale: string) {
    this.#css = css;
    this.#host = document.createElement(OWN_HOST);
    this.#host.setAttribute('popover', 'manual');
    this.#host.lang = locale;
    for (const [name, value] of Object.entries(HOST_STYLE)) this.#host.style.setProperty(name, value, 'important');
    // What is typed into the card is no shortcut of the page.
    for (const type of ['keydown', 'keyup', 'keypress'])
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    this.#shadow = this.#host.attachShadow({ mode: 'closed' });
    this.frame = document.createElement('div');
    this.frame.className = 'card-frame';
    this.frame.tabIndex = -1;
    this.frame.setAttribute('role', 'dialog');
    this.#status = document.createElement('div');
    this.#status.className = 'card-status';
    this.#status.setAttribute('role', 'status');
    this.#shadow.append(this.frame, this.#status);
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  /** The reader's keyboard is in the card. */
  get hasFocus(): boolean {
    return this.#shadow.activeElement !== null;
  }

  get size(): Size {
    const { scrollHeight, offsetWidth, offsetHeight, clientHeight } = this.frame;
    return { width: offsetWidth, height: scrollHeight + offsetHeight - clientHeight };
  }

  /** Whether something happened in the card: from outside, the host stands for all that is in it. */
  holds(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /** @param passage a node of what the card is about: while a modal dialog is open, nothing outside of it can be used */
  open(passage: Node | undefined): void {
    const { ownerDocument } = this.#host;
    if (this.isOpen) return;
    const [dialog] = passage ? [...elementsAround(passage)].filter((element) => element.matches(':modal')) : [];
    (dialog ?? ownerDocument.documentElement).append(this.#host);
    this.#host.showPopover();
    // A page that zooms its root zooms all that is in it; places are measured without that.
    this.#host.style.setProperty('zoom', String(1 / (this.#host.currentCSSZoom ?? 1)), 'important');
    addStyle(this.#shadow, styleForShadow(this.#css, textSize(this.#host)));
  }

  moveTo({ left, top, maxHeight }: Place): void {
    const { style } = this.frame;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.maxHeight = `${maxHeight}px`;
  }

  focus(): void {
    this.frame.focus({ preventScroll: true });
  }

  /** Tells screen readers something, once. */
  announce(text: string): void {
    const view = this.#host.ownerDocument.defaultView;
    // A status must be there, empty, before what is said in it counts as news.
    view?.setTimeout(() => {
      this.#status.textContent = text;
    }, 100);
  }

  close(): void {
    this.#host.remove();
  }
}

/** What the browser's "medium" is for this reader: the host takes nothing from the page. */
function textSize(host: HTMLElement): number {
  const view = host.ownerDocument.defaultView;
  return Number.parseFloat(view?.getComputedStyle(host).fontSize ?? '') || 16;
}

const styled = new WeakSet<ShadowRoot>();

/**
 * Puts a style sheet into a shadow root. A constructed one, which no policy of the page forbids; where a browser lets no
 * content script adopt one, as Firefox did for years, an element with the same text.
 */
function addStyle(shadow: ShadowRoot, css: string): void {
  if (styled.has(shadow)) return;
  styled.add(shadow);
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = shadow.ownerDocument.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
