// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { spamWords } from '../../src/generated/spam-words.ts';
import { memoryOf } from '../../src/popup/popup-memory.ts';
import type { PageReport } from '../../src/shared/page-report.ts';
import { findingOf, pageOf } from '../report/page-of.ts';
import { lensOf, passageOf, signalOf, spamOf } from '../report/spam-of.ts';
import { button, click, draw, erase, loaded, textOf, textsOf } from './draw-popup.tsx';
import { frameOf, inputOf } from './popup-input.ts';

const page = pageOf([findingOf('treats-cancer')], { spam: spamOf(), lens: lensOf(passageOf()) });
const shop = pageOf([findingOf('treats-cancer')], { spam: spamOf({ isShop: true }) });
const words = (id: string) => spamWords.signals.find((each) => each.id === id);

async function show(reports: PageReport[], actions: Parameters<typeof draw>[1] = {}, role?: 'check'): Promise<void> {
  const memory = { ...memoryOf(undefined), panel: role ? null : ('signals' as const) };
  draw(
    inputOf(
      reports.map((report, at) => frameOf(report, 'done', at)),
      role && { role },
    ),
    actions,
    memory,
  );
  await loaded();
}

const signalsOf =
  (more = {}) =>
  async () => ({
    show: async () => true,
    mark: async () => undefined,
    isMarked: async () => false,
    ...more,
  });

afterEach(() => {
  vi.restoreAllMocks();
  erase();
});

describe('the signals of a page', () => {
  it('tell what was seen, how much it says, why it matters and why it may be innocent', async () => {
    await show([page]);
    const [first] = document.querySelectorAll('#signals .signal');
    const { title, why, innocent } = words('purchase-call') ?? {};
    for (const told of [title, 'Order your kratom today', why, innocent]) expect(first.textContent).toContain(told);
    expect(first.querySelector('.strength')?.textContent).toMatch(/^(Weak|Medium|Strong) sign$/);
    expect(textsOf('#signals .absent li')).toEqual([
      words('hidden-text')?.notFound,
      words('strain-stuffing')?.notFound,
    ]);
    expect(textOf('#signals .level')).toBe(spamWords.levels.some);
    expect(textOf('#tab-signals .count')).toBe('2');
  });

  it('stand with the strongest first, and their further places folded', async () => {
    const signals = [
      signalOf({ signal: 'no-author', quote: '', at: null }),
      signalOf(),
      signalOf({ quote: 'Buy now' }),
    ];
    await show([pageOf([], { spam: spamOf({ signals }) })]);
    expect(textsOf('#signals .signal h3').map((text) => text.match(/\w+ sign$/)?.[0])).toEqual(
      ['no-author', 'purchase-call']
        .map((id) => words(id)?.strength ?? '')
        .sort((a, b) => 'strong medium weak'.indexOf(a) - 'strong medium weak'.indexOf(b))
        .map((strength) => `${strength[0].toUpperCase()}${strength.slice(1)} sign`),
    );
    expect(textOf('[data-signal=purchase-call] details summary')).toBe('1 more place');
  });

  it('lead to their place, and say where it is gone', async () => {
    const go = vi.fn(async () => false);
    await show([page], { openSignals: signalsOf({ show: go }) });
    await click(document.querySelector('#signals .quote'));
    expect(go).toHaveBeenCalledWith({ block: 1, start: 0, end: 23 });
    expect(textOf('#signals .status')).toBe('The page does not have it any more.');
  });

  it('are marked on the page while the reader wants it, and not before', async () => {
    let marked = false;
    const mark = vi.fn(async (places: readonly unknown[]) => {
      marked = places.length > 0;
    });
    await show([page], { openSignals: signalsOf({ mark, isMarked: async () => marked }) });
    const toggle = () => document.querySelector<HTMLElement>('#signals [role=switch]');
    expect([toggle()?.getAttribute('aria-checked'), mark.mock.calls]).toEqual(['false', []]);
    await click(toggle());
    expect([toggle()?.getAttribute('aria-checked'), mark.mock.lastCall]).toEqual([
      'true',
      [[{ block: 1, start: 0, end: 23 }]],
    ]);
    await click(toggle());
    expect([toggle()?.getAttribute('aria-checked'), mark.mock.lastCall]).toEqual(['false', [[]]]);
  });

  it('show no address as a link', async () => {
    const signals = [signalOf({ signal: 'shop-link', url: 'hxxps://shop[.]example/a' })];
    await show([pageOf([], { spam: spamOf({ signals }) })]);
    expect(textOf('#signals .address')).toBe('hxxps://shop[.]example/a');
    expect(document.querySelectorAll('#signals a')).toHaveLength(0);
  });

  it('are those of the first frame about kratom', async () => {
    await show([pageOf([]), page]);
    expect(document.querySelectorAll('#signals .signal')).toHaveLength(2);
  });

  it('that are none do not make the page right', async () => {
    await show([pageOf([], { spam: spamOf({ level: 'none', signals: [] }) })]);
    expect(textOf('#signals')).toContain('That does not make the page right.');
  });

  it('come first for who checks pages', async () => {
    await show([page], {}, 'check');
    expect(textOf('[role=tabpanel] h2')).toBe('Spam signals');
  });
});

describe('a page that sells', () => {
  it('begins with that, whatever the reader came for', async () => {
    draw(inputOf([frameOf(shop)]));
    await loaded();
    expect(document.querySelector('main')?.firstElementChild?.textContent).toBe(spamWords.shop);
  });

  it('is the only one that does', async () => {
    await show([page]);
    expect(document.body.textContent).not.toContain(spamWords.shop);
  });
});

describe('the lens', () => {
  it('tells what a sentence resembles, with the paragraph', async () => {
    await show([page]);
    expect(textOf('#lens')).toContain('1 sentence resembles a disease claim.');
    expect(textOf('#lens .signal')).toContain('Kratom cures gout.');
    expect(textOf('#lens .rule')).toBe('21 CFR 101.93(g)(2)(i)');
    expect(textOf('#lens')).toContain('It is not legal advice.');
  });

  it('tells what others say on a page that sells, and not elsewhere', async () => {
    const lens = lensOf(passageOf({ voice: 'told' }));
    await show([{ ...page, lens }]);
    expect(textOf('#lens')).toContain('No sentence was found that resembles a disease claim.');
    erase();
    await show([{ ...shop, lens }]);
    expect(textOf('#lens')).toContain('1 sentence resembles a disease claim.');
  });
});

describe('the dossier', () => {
  it.each([
    ['Save as a page', /\.html$/, 'text/html;charset=utf-8'],
    ['Save as Markdown', /\.md$/, 'text/markdown;charset=utf-8'],
  ])('%s', async (label, name, type) => {
    const saved: { name: string; blob: Blob }[] = [];
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: made.mock.lastCall?.[0] as Blob });
    });
    await show([page]);
    await click(button(label));
    await loaded();
    expect(saved.map((each) => [each.name, each.blob.type])).toEqual([[expect.stringMatching(name), type]]);
    expect(await saved[0].blob.text()).toContain('Signals often seen in SEO spam, found on this page');
  });
});
