// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { settled } from '../support/fake-clock.ts';
import { beginSession, show } from './begin-session.ts';

beforeEach(() => {
  document.documentElement.lang = 'en';
  show('<p>Kratom cures everything.</p><p>Bread.</p>');
});

describe('after a change of the page', () => {
  it('reads again, after a rest', async () => {
    const { session, clock, drawn, seen } = beginSession();
    await session.start();
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(clock.rests).toEqual([250]);
    expect(drawn().doubtful).toHaveLength(2);
    expect(seen.changes).toBe(2);
    session.stop();
  });

  it('asks the engine only if the text has changed, but marks the new nodes', async () => {
    const { session, clock, drawn, seen } = beginSession();
    await session.start();
    show(document.body.innerHTML);
    await clock.pass();
    expect(drawn()).toEqual({ doubtful: ['Kratom cures'] });
    expect(seen).toMatchObject({ checks: 1, changes: 1 });
    session.stop();
  });

  it('hears of changes in shadow roots', async () => {
    const root = document.querySelectorAll('p')[1].attachShadow({ mode: 'open' });
    const { session, clock, quotes } = beginSession();
    await session.start();
    root.innerHTML = '<p>Kratom cures more.</p>';
    await clock.pass();
    expect(quotes()).toHaveLength(2);
    session.stop();
  });

  it('reads once for many changes, and once more for those that come while it reads', async () => {
    show('<p>Kratom cures.</p>'.repeat(200));
    const { session, clock } = beginSession({ tick: 1 });
    const reading = session.start();
    for (let i = 0; i < 100; i++) await clock.pass();
    await reading;
    for (let i = 0; i < 5; i++) {
      document.body.append('More words.');
      await settled();
    }
    expect(clock.rests.filter((rest) => rest > 0)).toHaveLength(1);
    await clock.pass();
    document.body.append('Even more words.');
    for (let i = 0; i < 200; i++) await clock.pass();
    expect(clock.rests.filter((rest) => rest > 0)).toHaveLength(2);
    session.stop();
  });

  it('forgets its findings where the page turns to another language, and has them again when it turns back', async () => {
    const { session, clock, quotes } = beginSession();
    await session.start();
    document.documentElement.lang = 'de';
    await clock.pass();
    expect(session.phase).toBe('not-english');
    expect(quotes()).toEqual([]);
    document.documentElement.lang = 'en';
    await clock.pass();
    expect(session.phase).toBe('done');
    expect(quotes()).toEqual(['Kratom cures']);
    session.stop();
  });

  it('forgets what is gone', async () => {
    const { session, clock, drawn, quotes } = beginSession();
    await session.start();
    document.querySelector('p')?.remove();
    await clock.pass();
    expect(quotes()).toEqual([]);
    expect(drawn()).toEqual({});
    session.stop();
  });

  it('rests long where reading took long', async () => {
    const { session, clock } = beginSession({ tick: 7 });
    const reading = session.start();
    for (let i = 0; i < 20; i++) await clock.pass();
    await reading;
    clock.rests.length = 0;
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(clock.rests[0]).toBeGreaterThan(1000);
    session.stop();
  });

  it('reads soon where the page was still since, however long reading took', async () => {
    const { session, clock } = beginSession({ tick: 7 });
    const reading = session.start();
    for (let i = 0; i < 20; i++) await clock.pass();
    await reading;
    void clock.rest(60_000);
    await clock.pass();
    clock.rests.length = 0;
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(clock.rests[0]).toBe(250);
    session.stop();
  });

  it('takes itself away where its extension is gone', async () => {
    const { session, clock, drawn, seen } = beginSession();
    await session.start();
    seen.alive = false;
    document.body.append('Kratom cures more.');
    await clock.pass();
    expect(session.signal.aborted).toBe(true);
    expect(drawn()).toEqual({});
  });
});
