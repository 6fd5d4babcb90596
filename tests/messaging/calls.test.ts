import { describe, expect, expectTypeOf, it } from 'vitest';
import type { ContentCalls, PageCalls } from '../../src/messaging/calls.ts';
import { type Handlers, handle } from '../../src/messaging/handle.ts';
import { onReportChanged } from '../../src/messaging/on-report-changed.ts';
import { sender } from '../../src/messaging/send.ts';
import { fail, type Result, succeed } from '../../src/shared/result.ts';
import { FakeBrowser, type FakeSender } from '../support/fake-browser.ts';

const OPENED = succeed(undefined);

/** A background that writes down who called what. */
function answering(browser: FakeBrowser): string[] {
  const calls: string[] = [];
  handle<ContentCalls>(
    'content',
    {
      async openEngine({ tabId, frameId }) {
        calls.push(`openEngine from ${tabId}/${frameId}`);
        return OPENED;
      },
      async reportChanged() {
        throw new Error('no such tab');
      },
      openCitations: async () => OPENED,
      cardOf: async () => fail('not here'),
      copySources: async () => fail('not here'),
    },
    browser.api,
  );
  handle<PageCalls>(
    'pages',
    {
      async openEngineIn(_caller, tabId) {
        calls.push(`openEngineIn ${tabId}`);
        return OPENED;
      },
      async openCitationsIn(_caller, tabId, frameIds) {
        calls.push(`openCitationsIn ${tabId} ${frameIds}`);
        return OPENED;
      },
    },
    browser.api,
  );
  return calls;
}

const OWN_PAGE: FakeSender = { id: 'our-extension', url: FakeBrowser.ownPage('popup.html') };

describe('a call', () => {
  it('from a page reaches its handler with the caller', async () => {
    const browser = new FakeBrowser();
    const calls = answering(browser);
    expect(await sender<ContentCalls>(browser.api)('openEngine')).toEqual(OPENED);
    expect(calls).toEqual(['openEngine from 1/0']);
  });

  it('from the popup reaches its handler with its arguments', async () => {
    const browser = new FakeBrowser();
    const calls = answering(browser);
    browser.sender = OWN_PAGE;
    expect(await sender<PageCalls>(browser.api)('openEngineIn', 7)).toEqual(OPENED);
    expect(await sender<PageCalls>(browser.api)('openCitationsIn', 7, [0, 3])).toEqual(OPENED);
    expect(calls).toEqual(['openEngineIn 7', 'openCitationsIn 7 0,3']);
  });

  it('whose handler throws is a failed result', async () => {
    const browser = new FakeBrowser();
    answering(browser);
    const result = await sender<ContentCalls>(browser.api)('reportChanged');
    expect(result).toEqual({ ok: false, error: 'Error: no such tab' });
  });

  it('that nobody hears is a failed result', async () => {
    const browser = new FakeBrowser();
    expect((await sender<ContentCalls>(browser.api)('openEngine')).ok).toBe(false);
  });

  it('is typed at both ends', () => {
    const send = sender<PageCalls>(new FakeBrowser().api);
    expectTypeOf(send<'openEngineIn'>).parameters.toEqualTypeOf<['openEngineIn', number]>();
    expectTypeOf<Handlers<PageCalls>['openEngineIn']>().returns.toEqualTypeOf<Promise<Result<void>>>();
  });
});

describe('is ignored without an answer', () => {
  const open = { app: 'kratom-claim-check', call: 'openEngine', args: [] };
  const page: FakeSender = { id: 'our-extension', url: 'https://a.test/', tab: { id: 1 }, frameId: 0 };

  it.each<{ name: string; message: unknown; from: FakeSender }>([
    { name: 'text', message: 'openEngine', from: page },
    { name: 'null', message: null, from: page },
    { name: 'an object of another app', message: { ...open, app: 'other' }, from: page },
    { name: 'a call without arguments', message: { app: open.app, call: open.call }, from: page },
    { name: 'a call whose name is no text', message: { ...open, call: 3 }, from: page },
    { name: 'an unknown call', message: { ...open, call: 'openSesame' }, from: page },
    { name: 'the name of something every object has', message: { ...open, call: 'toString' }, from: page },
    { name: 'another extension', message: open, from: { ...page, id: 'other-extension' } },
    { name: 'a sender without tab', message: open, from: { id: 'our-extension', url: 'https://a.test/' } },
    { name: 'a call of the popup from a page', message: { ...open, call: 'openEngineIn', args: [1] }, from: page },
    { name: 'a call of a page from the popup', message: open, from: OWN_PAGE },
  ])('$name', ({ message, from }) => {
    const browser = new FakeBrowser();
    const calls = answering(browser);
    expect(browser.onMessage.emit(message, from)).toEqual([undefined, undefined]);
    expect(calls).toEqual([]);
  });
});

describe('onReportChanged', () => {
  it('hears of one tab until its signal ends, and answers nothing', async () => {
    const browser = new FakeBrowser();
    const end = new AbortController();
    let heard = 0;
    onReportChanged(1, () => heard++, browser.api, end.signal);
    const send = sender<ContentCalls>(browser.api);
    expect((await send('reportChanged')).ok).toBe(false);
    await send('openEngine');
    browser.sender = { ...browser.sender, tab: { id: 2 } };
    await send('reportChanged');
    browser.sender = { ...browser.sender, id: 'other', tab: { id: 1 } };
    await send('reportChanged');
    expect(heard).toBe(1);
    end.abort();
    expect(browser.onMessage.listeners.size).toBe(0);
  });
});
