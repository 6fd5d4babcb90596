import { type AddressInfo, createServer } from 'node:net';

/** A tab, as far as the tests need one. What is passed to `evaluate` runs in the page: it sees its argument and nothing else. */
export interface TestPage {
  readonly url: string;
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Runs a script as it stands; the page's policy does not apply. */
  run(script: string): Promise<void>;
  /** Makes the page this many CSS pixels wide. */
  resize(width: number): Promise<void>;
  /** Of those that `themes` of the browser lists. */
  setTheme(theme: Theme): Promise<void>;
  /** A real click in the middle of the first element that fits. */
  click(selector: string): Promise<void>;
  /** Presses a key where the focus is: "Tab", "Enter", "ArrowDown". */
  press(key: string): Promise<void>;
  /** Pastes what was copied last into a field of its own, as a reader does, and gives the text. */
  paste(): Promise<string>;
  /** Moves the mouse to a point of the viewport, and clicks there where it is asked to. */
  pointTo(point: Point, click?: 'click'): Promise<void>;
  reload(): Promise<void>;
  toFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Point {
  x: number;
  y: number;
}

export type Theme = 'light' | 'dark';

/** A real browser with the built extension in it. */
export interface ExtensionBrowser {
  /** What a page can be told that the reader prefers. */
  themes: readonly Theme[];
  open(url: string): Promise<TestPage>;
  /** Opens a page of the extension by its path. */
  openOwn(path: string): Promise<TestPage>;
  /** Where the browser wanted to go outside of this machine, `host:port`. */
  strayRequests(): string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and remembers what it was asked for. */
export interface ClosedProxy {
  port: number;
  asked: string[];
  close(): Promise<void>;
}

/** Starts the proxy that the browsers under test are given for everything but this machine. */
export async function startClosedProxy(): Promise<ClosedProxy> {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (head) => {
      const [, target = ''] = String(head).split(' ', 2);
      asked.push(target.replace(/^http:\/\//, '').replace(/\/.*/, ''));
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { port, asked, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** The browser's number of the tab of a page, as the extension sees it. */
export async function tabIdOf(browser: ExtensionBrowser, page: TestPage): Promise<number> {
  const own = await browser.openOwn('src/popup/index.html?tab=0');
  const id = await own.evaluate(async (url) => {
    const { tabs } = globalThis.browser ?? chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)?.id;
  }, page.url);
  await own.close();
  if (id === undefined) throw new Error(`The extension sees no tab with ${page.url}.`);
  return id;
}

/** The popup of a page, in a tab of its own. */
export async function openPopup(browser: ExtensionBrowser, page: TestPage): Promise<TestPage> {
  return browser.openOwn(`src/popup/index.html?tab=${await tabIdOf(browser, page)}`);
}
