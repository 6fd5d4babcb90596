// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Highlights } from '../../src/page/highlights.ts';
import { PageSession } from '../../src/page/page-session.ts';
import type { CheckResult, Finding } from '../../src/shared/finding.ts';
import type { PageText } from '../../src/shared/page-text.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { findingOf, reportOf } from '../support/fake-frame.ts';
import { fakeHighlights } from '../support/fake-highlights.ts';

const CLAIM = 'kratom cures';

/** An engine that finds one sentence, once a block, and does a step of work for each block. */
function* findCures({ blocks }: PageText): Generator<void, CheckResult> {
  const findings: Finding[] = [];
  for (const [block, { text }] of blocks.entries()) {
    const start = text.toLowerCase().indexOf(CLAIM);
    const span = { block, start, end: start + CLAIM.length };
    if (start >= 0) {
      findings.push({
        ...findingOf('cures'),
        quote: span,
        sentence: span,
        trace: { pattern: 0, concepts: [], subject: { from: 'clause', text: 'kratom' }, cues: [] },
      });
    }
    yield;
  }
  return { findings, sources: [], attributions: [], missing: {}, cut: false };
}

/** A session on the document of the test, with all that a test can see of it. */
function begin({ alive = true, tick = 0 } = {}) {
  const clock = new FakeClock(tick);
  const { tools, drawn } = fakeHighlights();
  const seen = { checks: 0, changes: 0, alive };
  const session = new PageSession(
    document,
    DEFAULT_SETTINGS.marks,
    {
      check(page) {
        seen.checks++;
        return findCures(page);
      },
      summarize: (page, { findings }) => {
        const quotes = findings.map(({ quote }) => page.blocks[quote.block].text.slice(quote.start, quote.end));
        const { report, concern } = reportOf(...quotes.map((quote) => findingOf('cures', { quote })));
        return { report, concern };
      },
      markOf: () => 'doubtful',
      onChange: () => seen.changes++,
      isAlive: () => seen.alive,
    },
    clock,
    new Highlights(tools),
  );
  const quotes = () => session.state().report.findings.map(({ quote }) => quote);
  return { session, clock, drawn, seen, quotes };
}

const show = (html: string): void => {
  document.body.innerHTML = html;
};

beforeEach(() => {
  document.documentElement.lang = 'en';
  show('<p>Kratom cures everything.</p><p>Bread.</p>');
});

describe('a session', () => {
  it('reads the page, marks what it finds and tells of it once', async () => {
    const { session, drawn, seen, quotes } = begin();
    expect(session.state().phase).toBe('reading');
    await session.start();
    expect(session.state().phase).toBe('done');
    expect(quotes()).toEqual(['Kratom cures']);
    expect(drawn()).toEqual({ doubtful: ['Kratom cures'] });
    expect(seen).toMatchObject({ checks: 1, changes: 1 });
    session.stop();
  });

  it('reads in slices where the page is long', async () => {
    show('<p>Kratom cures.</p>'.repeat(200));
    const { session, clock } = begin({ tick: 1 });
    void session.start();
    await clock.pass();
    expect(session.state().phase).toBe('reading');
    for (let i = 0; i < 100; i++) await clock.pass();
    expect(session.state().phase).toBe('done');
    session.stop();
  });

  it('says that a page is not in English, reads it when asked to, and goes on reading it', async () => {
    document.documentElement.lang = 'de';
    const { session, clock, quotes } = begin();
    await session.start();
    expect(session.state()).toMatchObject({ phase: 'not-english', concern: 0 });
    await session.check();
    expect(session.state().phase).toBe('done');
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(quotes()).toEqual(['Kratom cures', 'Kratom cures']);
    session.stop();
  });

  it('says that a page was read partly', async () => {
    show(`<p>Kratom cures</p>${`<p>${'many words '.repeat(10_000)}</p>`.repeat(25)}`);
    const { session, quotes } = begin();
    await session.start();
    expect(session.state().phase).toBe('partly');
    expect(quotes()).toEqual(['Kratom cures']);
    session.stop();
  });

  it('draws other marks when it is told to', async () => {
    const { session, drawn } = begin();
    await session.start();
    session.setMarks({ ...DEFAULT_SETTINGS.marks, doubtful: false });
    expect(drawn()).toEqual({});
    session.stop();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { session, clock, drawn, seen } = begin();
    await session.start();
    session.showFinding(0);
    session.stop();
    expect(session.signal.aborted).toBe(true);
    expect(drawn()).toEqual({});
    document.body.append('Kratom cures more.');
    await clock.pass();
    await clock.pass();
    expect(drawn()).toEqual({});
    expect(seen.checks).toBe(1);
  });
});

describe('after a change of the page', () => {
  it('reads again, after a rest', async () => {
    const { session, clock, drawn, seen } = begin();
    await session.start();
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(clock.rests).toEqual([250]);
    expect(drawn().doubtful).toHaveLength(2);
    expect(seen.changes).toBe(2);
    session.stop();
  });

  it('asks the engine only if the text has changed, but marks the new nodes', async () => {
    const { session, clock, drawn, seen } = begin();
    await session.start();
    show(document.body.innerHTML);
    await clock.pass();
    expect(drawn()).toEqual({ doubtful: ['Kratom cures'] });
    expect(seen).toMatchObject({ checks: 1, changes: 1 });
    session.stop();
  });

  it('forgets what is gone', async () => {
    const { session, clock, drawn, quotes } = begin();
    await session.start();
    document.querySelector('p')?.remove();
    await clock.pass();
    expect(quotes()).toEqual([]);
    expect(drawn()).toEqual({});
    session.stop();
  });

  it('rests long where reading took long', async () => {
    const { session, clock } = begin({ tick: 7 });
    const reading = session.start();
    for (let i = 0; i < 20; i++) await clock.pass();
    await reading;
    clock.rests.length = 0;
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(clock.rests[0]).toBeGreaterThan(1000);
    session.stop();
  });

  it('takes itself away where its extension is gone', async () => {
    const { session, clock, drawn, seen } = begin();
    await session.start();
    seen.alive = false;
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(session.signal.aborted).toBe(true);
    expect(drawn()).toEqual({});
  });
});

describe('a selection', () => {
  const select = (element: Element | null): void => {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    if (element === null) return;
    const range = document.createRange();
    range.selectNodeContents(element);
    selection?.addRange(range);
  };

  it('is read alone, whatever changes, until the page is asked for', async () => {
    show('<p>Kratom cures one.</p><p>Kratom cures two.</p>');
    const { session, clock, drawn, quotes } = begin();
    await session.start();
    select(document.querySelectorAll('p')[1]);
    await session.checkSelection();
    expect(quotes()).toEqual(['Kratom cures']);
    expect(drawn().doubtful).toHaveLength(1);
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(quotes()).toHaveLength(1);
    await session.check();
    expect(quotes()).toHaveLength(3);
    session.stop();
  });

  it('comes before the first reading of the page', async () => {
    show('<p>Kratom cures one.</p><p>Kratom cures two.</p>');
    select(document.querySelector('p'));
    const { session, quotes } = begin();
    const selected = session.checkSelection();
    await session.start();
    await selected;
    expect(quotes()).toEqual(['Kratom cures']);
    session.stop();
  });

  it('of nothing has nothing to show', async () => {
    select(null);
    const { session, quotes } = begin();
    await session.checkSelection();
    expect(session.state().phase).toBe('done');
    expect(quotes()).toEqual([]);
    session.stop();
  });
});

describe('showing a finding', () => {
  it('unfolds it, flashes it and says that it is there', async () => {
    show('<details><summary>More</summary><p>Kratom cures all.</p></details>');
    const { session, clock, drawn } = begin();
    await session.start();
    expect(session.showFinding(0)).toBe(true);
    expect(document.querySelector('details')?.open).toBe(true);
    expect(drawn().flash).toEqual(['Kratom cures']);
    await clock.pass();
    expect(drawn().flash).toBeUndefined();
    session.stop();
  });

  it.each([
    { name: 'there is none of that number', index: 1, html: undefined },
    { name: 'no number is given', index: Number.NaN, html: undefined },
    { name: 'the page has removed it', index: 0, html: '<p>gone</p>' },
  ])('says no where $name', async ({ index, html }) => {
    const { session } = begin();
    await session.start();
    if (html) show(html);
    expect(session.showFinding(index)).toBe(false);
    session.stop();
  });
});
