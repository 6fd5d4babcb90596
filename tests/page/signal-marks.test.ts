// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { SignalMarks } from '../../src/page/signal-marks.ts';
import { fakeHighlights } from '../support/fake-highlights.ts';
import { beginSession, show } from './begin-session.ts';

const BUY = { block: 1, start: 0, end: 16 };

describe('the marks of signals', () => {
  const open = async () => {
    const { session, drawn } = beginSession();
    await session.start();
    const { tools, drawn: signals } = fakeHighlights();
    return { session, claims: drawn, signals, marks: new SignalMarks(() => session.marks, tools) };
  };
  beforeEach(() => show('<p>Kratom cures colds.</p><p>Order kratom now.</p>'));

  it('are drawn on demand, and taken away again', async () => {
    const { marks, signals } = await open();
    expect([signals(), marks.isMarked()]).toEqual([{}, false]);
    marks.mark([BUY]);
    expect([signals(), marks.isMarked()]).toEqual([{ signal: ['Order kratom now'] }, true]);
    marks.mark([]);
    expect([signals(), marks.isMarked()]).toEqual([{}, false]);
  });

  it('lie below those of claims', () => {
    const { tools } = fakeHighlights();
    new SignalMarks(() => ({ rangesAt: () => [document.createRange()] }) as never, tools).mark([BUY]);
    expect(tools.registry.get('kratom-claim-check-signal')?.priority).toBeLessThan(0);
  });

  it('show a place by a flash', async () => {
    const { marks, claims } = await open();
    expect(marks.show(BUY)).toBe(true);
    expect(claims()).toMatchObject({ flash: ['Order kratom now'] });
  });

  it('say where a place is gone', async () => {
    const { marks, signals } = await open();
    document.body.lastElementChild?.remove();
    expect(marks.show(BUY)).toBe(false);
    marks.mark([BUY, { block: 99, start: 0, end: 5 }]);
    expect(signals()).toEqual({});
  });

  it('do nothing where the engine has stopped', () => {
    const { tools, drawn } = fakeHighlights();
    const marks = new SignalMarks(() => undefined, tools);
    marks.mark([BUY]);
    expect([marks.show(BUY), drawn()]).toEqual([false, {}]);
  });
});
