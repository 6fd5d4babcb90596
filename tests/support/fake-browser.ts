import type { Browser } from '../../src/platform/browser.ts';
import type { CardHandle } from '../../src/shared/frame-handle.ts';
import type { FakeEngine } from './fake-frame.ts';

/** An event as WebExtensions have them. */
export class FakeEvent<Args extends unknown[]> {
  readonly listeners = new Set<(...args: Args) => unknown>();
  addListener = (listener: (...args: Args) => unknown): void => void this.listeners.add(listener);
  removeListener = (listener: (...args: Args) => unknown): void => void this.listeners.delete(listener);
  emit = (...args: Args): unknown[] => [...this.listeners].map((listener) => listener(...args));
}

/** What the isolated world of one frame holds. */
export interface FakeFrame {
  frameId: number;
  gate?: boolean;
  engine?: FakeEngine;
  card?: CardHandle;
  /** The reader's keyboard is in it. */
  focused?: boolean;
}

export interface FakeTab {
  id: number;
  url?: string;
  /** The browser lets no extension into it. */
  closed?: true;
  frames: FakeFrame[];
}

export interface FakeSender {
  id?: string;
  url?: string;
  frameId?: number;
  tab?: { id: number };
}

const ID = 'our-extension';
const HOME = `moz-extension://${ID}/`;

type Injection = {
  target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  files?: string[];
};

/** One extension in one browser, in memory: as much of both as our code uses. */
export class FakeBrowser {
  readonly tabs: FakeTab[] = [];
  readonly stored: Record<string, unknown> = {};
  /** What is kept in memory only. */
  readonly session: Record<string, unknown> = {};
  /** Everything injected from files or as styles, and all that was said to `action`, in order. */
  readonly log: string[] = [];
  granted = true;
  /** As with a full disk. */
  failsToStore = false;
  /** Whom messages come from. */
  sender: FakeSender = { id: ID, url: 'https://a.test/', tab: { id: 1 }, frameId: 0 };
  readonly onRemoved = new FakeEvent<[number]>();
  readonly onMessage = new FakeEvent<[unknown, FakeSender]>();
  readonly onInstalled = new FakeEvent<[{ reason: string }]>();
  readonly onClicked = new FakeEvent<[{ menuItemId: string; frameId?: number }, { id?: number } | undefined]>();
  readonly onCommand = new FakeEvent<[string, { id?: number } | undefined]>();
  readonly onChanged = new FakeEvent<[Record<string, { newValue?: unknown }>, string]>();

  /** The browser as our code takes it. Polyfilled and native are the same here. */
  get api(): Browser {
    return {
      runtime: {
        id: ID,
        getURL: (path: string) => HOME + path,
        onMessage: this.onMessage,
        onInstalled: this.onInstalled,
        sendMessage: (message: unknown) => this.#deliver(message),
      },
      storage: {
        local: {
          get: async (key: string) => structuredClone(key in this.stored ? { [key]: this.stored[key] } : {}),
          set: async (items: Record<string, unknown>) => this.#store(items),
        },
        session: {
          get: async (key: string) => structuredClone(key in this.session ? { [key]: this.session[key] } : {}),
          set: async (items: Record<string, unknown>) => void Object.assign(this.session, structuredClone(items)),
          remove: async (key: string) => void delete this.session[key],
        },
        onChanged: this.onChanged,
      },
      tabs: {
        get: async (id: number) => this.#tab(id),
        query: async () => this.tabs,
        onRemoved: this.onRemoved,
        create: async ({ url }: { url: string }) => void this.log.push(`tab ${url}`),
      },
      permissions: { contains: async () => this.granted },
      scripting: {
        executeScript: async (injection: Injection) => this.#inject(injection),
        removeCSS: async ({ css, origin }: Injection & { css: string; origin: string }) => {
          this.log.push(`no style ${origin} ${css.split('{', 1)[0].trim()}`);
        },
        insertCSS: async ({ target, origin }: Injection & { origin: string }) => {
          this.log.push(`style ${origin} ${JSON.stringify(target)}`);
        },
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => void this.log.push(`badge ${text}`),
        setTitle: async ({ title }: { title: string }) => void this.log.push(`title ${title}`),
        setBadgeBackgroundColor: async () => undefined,
        setBadgeTextColor: async () => undefined,
        openPopup: async () => void this.log.push('popup'),
      },
      contextMenus: {
        removeAll: async () => void this.log.push('no menus'),
        create: ({ id }: { id: string }) => void this.log.push(`menu ${id}`),
        onClicked: this.onClicked,
      },
      commands: { onCommand: this.onCommand, getAll: async () => [] },
      i18n: {
        getMessage: (name: string, ...words: string[]) => [name, ...words].join(' '),
        getUILanguage: () => 'en-GB',
      },
    } as unknown as Browser;
  }

  /** The address of one of the extension's own pages. */
  static ownPage(path: string): string {
    return HOME + path;
  }

  #tab(id: number): FakeTab {
    const tab = this.tabs.find((each) => each.id === id);
    if (tab === undefined) throw new Error(`No tab with id: ${id}.`);
    return tab;
  }

  async #deliver(message: unknown): Promise<unknown> {
    if (this.onMessage.listeners.size === 0) throw new Error('Could not establish connection.');
    const answers = this.onMessage.emit(structuredClone(message), this.sender);
    return structuredClone(await answers.find((answer) => answer !== undefined));
  }

  #store(items: Record<string, unknown>): void {
    if (this.failsToStore) throw new Error('QuotaExceededError');
    Object.assign(this.stored, structuredClone(items));
    const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
    this.onChanged.emit(changes, 'local');
  }

  async #inject({ target, func, args = [], files }: Injection): Promise<{ frameId: number; result?: unknown }[]> {
    const { frames, closed } = this.#tab(target.tabId);
    if (closed) throw new Error('Cannot access contents of the page.');
    if (files !== undefined) this.log.push(`script ${files.join()} ${JSON.stringify(target)}`);
    const meant = frames.filter(({ frameId }) => target.allFrames || (target.frameIds ?? [0]).includes(frameId));
    return Promise.all(
      meant.map(async (frame) => ({
        frameId: frame.frameId,
        result: func && (await inFrame(frame, () => func(...args))),
      })),
    );
  }
}

/** Runs a function as if in the isolated world of a frame, up to where it first waits, and waits for its answer. */
async function inFrame(frame: FakeFrame, run: () => unknown): Promise<unknown> {
  globalThis.kratomClaimGate = frame.gate;
  globalThis.kratomClaimCheck = frame.engine;
  globalThis.kratomClaimCard = frame.card;
  const { document } = globalThis;
  if (frame.focused !== undefined)
    globalThis.document = { hasFocus: () => frame.focused, activeElement: null } as unknown as Document;
  const report = frame.engine?.report;
  globalThis.kratomClaimReport = report ? async () => report : undefined;
  let answer: unknown;
  try {
    answer = run();
  } finally {
    globalThis.kratomClaimGate = undefined;
    globalThis.kratomClaimCheck = undefined;
    globalThis.kratomClaimCard = undefined;
    globalThis.document = document;
    globalThis.kratomClaimReport = undefined;
  }
  return structuredClone(await answer);
}
