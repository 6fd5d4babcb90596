import { vi } from 'vitest';
import { openPopup } from '../../src/popup/popup-session.tsx';
import type { PageReport } from '../../src/shared/page-report.ts';
import { type Result, succeed } from '../../src/shared/result.ts';
import { index } from '../report/page-of.ts';
import { say } from '../support/draw.tsx';
import { FakeBrowser, type FakeFrame } from '../support/fake-browser.ts';
import { fakeEngine, reportOf } from '../support/fake-frame.ts';

export const writeText = vi.fn(async (_text: string) => undefined);

/** A frame with our gate, and with an engine that says this, where a report is given. */
export const frameWith = (
  report?: PageReport,
  frameId = 0,
): FakeFrame & { engine?: ReturnType<typeof fakeEngine> } => ({
  frameId,
  gate: true,
  ...(report === undefined ? {} : { engine: fakeEngine({ ...reportOf(), report }) }),
});

/** Tab 5 of a browser, with the popup open on it. Calls to the background are written down and succeed. */
export class World extends FakeBrowser {
  readonly tab = {
    id: 5,
    url: 'https://www.example.org/a',
    closed: undefined as true | undefined,
    frames: [frameWith()],
  };
  readonly calls: string[] = [];
  answer: Result<void> = succeed(undefined);
  readonly browser = this.api;

  constructor(...frames: ReturnType<typeof frameWith>[]) {
    super();
    this.tab.frames = frames;
    this.tabs.push(this.tab);
    this.browser.permissions.request = async ({ origins }) => {
      this.calls.push(`request ${origins}`);
      return this.granted;
    };
    this.onMessage.addListener((message) => {
      const { call, args } = message as { call: string; args: unknown[] };
      if (call !== 'openEngineIn') return undefined;
      this.calls.push(`${call} ${args}`);
      return this.answer;
    });
  }

  reportChanged(tabId: number): void {
    const message = { app: 'kratom-claim-check', call: 'reportChanged', args: [] };
    this.onMessage.emit(message, { ...this.sender, tab: { id: tabId } });
  }

  /** Opens the popup in `root`, until the session ends. */
  async open(root: HTMLElement, { signal }: AbortController): Promise<this> {
    await openPopup(5, index, { browser: this.browser, clipboard: { writeText }, root, locale: 'en-US', say, signal });
    return this;
  }
}
