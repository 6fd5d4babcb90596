// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type CardActions, type CardState, PageCard } from '../../src/card/page-card.tsx';
import { cardView } from '../../src/report/card-view.ts';
import { SayContext } from '../../src/ui/say-context.tsx';
import { sayEnglish } from '../../src/words/say-english.ts';
import { findingOf, index, pageOf } from '../report/page-of.ts';
import { citationOf } from '../support/citation-of.ts';
import { button, click, erase, say, textOf } from '../support/draw.tsx';

afterEach(erase);

const missing = ['singh-2014-dependence-craving'].filter((id) => index.references.has(id));
const finding = findingOf('addictive', {
  quote: 'not addictive at all',
  context: 'Good to know:',
  polarity: 'denies',
  citation: citationOf({ missing: missing.length > 0 ? missing : [[...index.references.keys()][0]] }),
});
const view = cardView({ report: pageOf([finding]) }, index, null, sayEnglish);
const passage: CardState = { kind: 'passage', view, at: 0, count: 1, site: 'a.test' };

const draw = (state: CardState, actions: Partial<CardActions> = {}): void => {
  const all: CardActions = {
    close: vi.fn(),
    next: vi.fn(),
    copy: async () => true,
    sourcesAs: async () => '',
    hide: vi.fn(),
    undo: vi.fn(),
    reportOf: () => '',
    ...actions,
  };
  act(() =>
    render(
      <SayContext.Provider value={say}>
        <PageCard state={state} actions={all} />
      </SayContext.Provider>,
      document.body,
    ),
  );
};

const choose = (label: string) =>
  act(async () => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label));
    found?.querySelector('input')?.click();
  });

describe('the card', () => {
  it('tells a passage in the order that readings.md sets, then studies, then what is missing', () => {
    draw(passage);
    const text = document.body.textContent ?? '';
    const order = [
      `${view.lead}: ${view.says}`,
      'Good to know:',
      'not addictive at all',
      view.chip,
      view.sentence,
      'What is known',
      view.known,
      view.howSure,
      view.help,
      'Best study that backs it',
      'Best study that says otherwise',
      'Not cited on this page',
      'Copy this finding',
      'This mark is wrong',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has no id of a claim or a work in sight', () => {
    draw(passage);
    for (const id of ['addictive', ...index.references.keys()].filter((each) => each.includes('-')))
      expect(document.body.textContent).not.toContain(id);
  });

  it('copies the note and the sources it names, each once', async () => {
    const copied: string[] = [];
    const copy = async (text: string) => copied.push(text) > 0;
    const sourcesAs = vi.fn(async (ids: string[]) => ids.join());
    draw(passage, { copy, sourcesAs });
    await click(button('Copy this finding'));
    await click(button('Copy its sources'));
    const named = [view.backs, view.otherwise, ...view.missing].flatMap((study) => (study ? [study.id] : []));
    expect(copied).toEqual([view.note, [...new Set(named)].join()]);
    expect(sourcesAs).toHaveBeenCalledWith([...new Set(named)], 'text');
    expect(textOf('.status')).toBe('Copied.');
  });

  it('shows the text where the browser forbids copying', async () => {
    draw(passage, { copy: async () => false });
    await click(button('Copy this finding'));
    expect(document.querySelector('textarea')?.value).toBe(view.note);
  });

  it('hides a mark for a reason and in a scope, the smallest unless told otherwise', async () => {
    const hide = vi.fn();
    draw(passage, { hide });
    expect(button('Hide this mark')?.hasAttribute('disabled')).toBe(true);
    await choose('joke or sarcasm');
    await click(button('Hide this mark'));
    await choose('on a.test');
    await click(button('Hide this mark'));
    expect(hide.mock.calls).toEqual([
      ['joke', 'page'],
      ['joke', 'site'],
    ]);
  });

  it('copies a report, with the address only where it is ticked', async () => {
    const reportOf = vi.fn((_reason: string, withAddress: boolean) => String(withAddress));
    const copied: string[] = [];
    draw(passage, { reportOf, copy: async (text) => copied.push(text) > 0 });
    await choose('says the opposite');
    await click(button('Copy a report'));
    await choose('With the address');
    await click(button('Copy a report'));
    expect(copied).toEqual(['false', 'true']);
  });

  it('offers no site where the page is of none', () => {
    draw({ ...passage, site: null });
    expect(document.querySelectorAll('input[name="scope"]')).toHaveLength(2);
  });

  it('says that a mark is hidden, and takes it back', async () => {
    const undo = vi.fn();
    draw({ kind: 'hidden', isPrivate: false }, { undo });
    expect(document.body.textContent).toBe('Hidden here. Undo');
    await click(button('Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('says what a private window does not keep', () => {
    draw({ kind: 'hidden', isPrivate: true });
    expect(textOf('.note')).toContain('Nothing is kept');
  });

  it('leads on where several claims lie over each other', async () => {
    const next = vi.fn();
    draw({ ...passage, count: 2 }, { next });
    expect(document.body.textContent).toContain('1 of 2 claims');
    await click(button('Next'));
    expect(next).toHaveBeenCalledOnce();
  });
});
