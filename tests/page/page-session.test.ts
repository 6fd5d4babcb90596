// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/shared/settings.ts';
import { beginSession, show } from './begin-session.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.getSelection()?.removeAllRanges();
  show('<p>Kratom cures everything.</p><p>Bread.</p>');
});

describe('a session', () => {
  it('reads the page, marks what it finds and tells of it once', async () => {
    const { session, drawn, seen, quotes } = beginSession();
    expect(session.phase).toBe('reading');
    await session.start();
    expect(session.phase).toBe('done');
    expect(quotes()).toEqual(['Kratom cures']);
    expect(drawn()).toEqual({ doubtful: ['Kratom cures'] });
    expect(seen).toMatchObject({ checks: 1, changes: 1 });
    session.stop();
  });

  it('reads in slices where the page is long', async () => {
    show('<p>Kratom cures.</p>'.repeat(200));
    const { session, clock } = beginSession({ tick: 1 });
    void session.start();
    await clock.pass();
    expect(session.phase).toBe('reading');
    for (let i = 0; i < 100; i++) await clock.pass();
    expect(session.phase).toBe('done');
    session.stop();
  });

  it('says that a page is not in English, reads it when asked to, and goes on reading it', async () => {
    document.documentElement.lang = 'de';
    const { session, clock, quotes } = beginSession();
    await session.start();
    expect([session.phase, session.checked.result.findings]).toEqual(['not-english', []]);
    await session.check();
    expect(session.phase).toBe('done');
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(quotes()).toEqual(['Kratom cures', 'Kratom cures']);
    session.stop();
  });

  it('says that a page was read partly', async () => {
    show(`<p>Kratom cures</p>${`<p>${'many words '.repeat(10_000)}</p>`.repeat(25)}`);
    const { session, quotes } = beginSession();
    await session.start();
    expect(session.phase).toBe('partly');
    expect(quotes()).toEqual(['Kratom cures']);
    session.stop();
  });

  it('draws other marks when it is told to', async () => {
    const { session, drawn } = beginSession();
    await session.start();
    session.marks.setWanted({ ...DEFAULT_SETTINGS.marks, doubtful: false });
    expect(drawn()).toEqual({});
    session.stop();
  });

  it('tells how much has been read while it reads', async () => {
    show('<p>Kratom cures.</p>'.repeat(100));
    const { session, clock } = beginSession({ tick: 1 });
    const shares = new Set<number>();
    const reading = session.start();
    for (let i = 0; i < 100; i++) {
      await clock.pass();
      shares.add(session.share);
    }
    await reading;
    expect(shares.size).toBeGreaterThan(3);
    expect([...shares]).toEqual([...shares].sort((a, b) => a - b));
    expect(session.share).toBe(1);
    session.stop();
  });

  it('leaves nothing behind when it is stopped', async () => {
    const { session, clock, drawn, seen } = beginSession();
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
    const { session, clock, drawn, quotes } = beginSession();
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
    const { session, quotes } = beginSession();
    const selected = session.checkSelection();
    await session.start();
    await selected;
    expect(quotes()).toEqual(['Kratom cures']);
    session.stop();
  });

  it('of nothing has nothing to show', async () => {
    select(null);
    const { session, quotes } = beginSession();
    await session.checkSelection();
    expect(session.phase).toBe('done');
    expect(quotes()).toEqual([]);
    session.stop();
  });
});

describe('showing a finding', () => {
  it('unfolds it, flashes it and says that it is there', async () => {
    show('<details><summary>More</summary><p>Kratom cures all.</p></details>');
    const { session, clock, drawn } = beginSession();
    await session.start();
    expect(session.showFinding(0)).toBe(true);
    expect(document.querySelector('details')?.open).toBe(true);
    expect(drawn().flash).toEqual(['Kratom cures']);
    await clock.pass();
    expect(drawn().flash).toBeUndefined();
    session.stop();
  });

  it('flashes the second of two for its whole time', async () => {
    show('<p>Kratom cures one.</p><p>And KRATOM CURES two.</p>');
    const { session, clock, drawn } = beginSession();
    await session.start();
    session.showFinding(0);
    session.showFinding(1);
    await clock.pass(1);
    expect(drawn().flash).toEqual(['KRATOM CURES']);
    await clock.pass();
    expect(drawn().flash).toBeUndefined();
    session.stop();
  });

  it('lets the keyboard go on from there', async () => {
    const { session } = beginSession();
    await session.start();
    session.showFinding(0);
    const selection = document.getSelection();
    expect([selection?.isCollapsed, selection?.anchorNode?.textContent]).toEqual([true, 'Kratom cures everything.']);
    session.stop();
  });

  it('leaves a selection of the reader as it is', async () => {
    const { session } = beginSession();
    await session.start();
    document.getSelection()?.selectAllChildren(document.querySelectorAll('p')[1]);
    session.showFinding(0);
    expect(String(document.getSelection())).toBe('Bread.');
    session.stop();
  });

  it.each([
    { name: 'there is none of that number', index: 1, html: undefined },
    { name: 'no number is given', index: Number.NaN, html: undefined },
    { name: 'the page has removed it', index: 0, html: '<p>gone</p>' },
  ])('says no where $name', async ({ index, html }) => {
    const { session } = beginSession();
    await session.start();
    if (html) show(html);
    expect(session.showFinding(index)).toBe(false);
    session.stop();
  });
});
