import { describe, expect, it } from 'vitest';
import { answerCard, sourcesAs } from '../../src/background/answer-card.ts';
import { addCommands } from '../../src/background/commands.ts';
import { cardOpener } from '../../src/background/open-cards.ts';
import type { CheckedPage } from '../../src/shared/frame-handle.ts';
import { nearestLocale } from '../../src/words/nearest-locale.ts';
import { index, pageOf } from '../report/page-of.ts';
import { FakeBrowser, type FakeFrame } from '../support/fake-browser.ts';
import { fakeCard } from '../support/fake-card.ts';
import { fakeEngine, findingOf, reportOf } from '../support/fake-frame.ts';
import { shippedGerman } from '../support/in-german.ts';

/** An engine that has found something. */
const finding = () => {
  const engine = fakeEngine(reportOf(findingOf('a')));
  const checked = { result: { findings: [findingOf('a')] } } as unknown as CheckedPage;
  return { ...engine, checked: () => checked };
};

const browserWith = (...frames: FakeFrame[]): FakeBrowser => {
  const browser = new FakeBrowser();
  browser.tabs.push({ id: 1, url: 'https://a.test/', frames });
  return browser;
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the card', () => {
  it('is injected where something is found and no card is yet', async () => {
    const browser = browserWith(
      { frameId: 0, engine: fakeEngine(reportOf()) },
      { frameId: 2, engine: finding() },
      { frameId: 3, engine: finding(), card: fakeCard() },
      { frameId: 4 },
    );
    expect((await cardOpener('card.js', browser.api)(1)).ok).toBe(true);
    expect(browser.log).toEqual(['script card.js {"tabId":1,"frameIds":[2]}']);
  });

  it('is told in the language and with the numbers of the reader', async () => {
    const browser = new FakeBrowser();
    const question = { report: pageOf([findingOf('safe-in-pregnancy')]) };
    const answer = await answerCard(question, browser.api);
    if (!answer.ok) throw new Error(answer.error);
    expect(answer.value.view.says).toBe('Kratom is safe in pregnancy or while breastfeeding');
    expect(answer.value.words.locale).toBe('en');
    expect(answer.value.words.texts).toHaveProperty('card_wrong');
    expect(Object.keys(answer.value.words.texts).filter((key) => !key.startsWith('card_'))).toEqual([]);
    // A text that the background has not comes as its key.
    expect(JSON.stringify(answer.value.view)).not.toMatch(/"[a-z]+_\w+"|\b(?:card|report|claim)_\w/);
    const here = await answerCard({ report: pageOf([findingOf('can-cause-overdose-death')]) }, browser.api);
    browser.stored.settings = { country: 'US' };
    const there = await answerCard({ report: pageOf([findingOf('can-cause-overdose-death')]) }, browser.api);
    expect([here, there].map((each) => each.ok && /999|911/.exec(each.value.view.help)?.[0])).toEqual(['999', '911']);
  });

  it('is told in German where German is shipped, and whole: evidence and texts of the card', async () => {
    const browser = new FakeBrowser();
    browser.stored.settings = { language: 'de-AT' };
    const answer = await answerCard({ report: pageOf([findingOf('safe-in-pregnancy')]) }, browser.api);
    if (!answer.ok) throw new Error(answer.error);
    const { view, words } = answer.value;
    const locale: string = nearestLocale('de-AT');
    expect(words.locale).toBe(locale);
    const known = locale === 'de' ? shippedGerman : index;
    expect(view.says).toBe(known.claims.get('safe-in-pregnancy')?.says);
    expect(view.known).toBe(known.claims.get('safe-in-pregnancy')?.hedgedReading);
    expect(known.readingWords.rows.map(({ chip }) => chip)).toContain(view.chip);
  });

  it('copies works in the formats that there are', async () => {
    const { api } = browserWith();
    const ids = [...index.references.keys()].slice(0, 2);
    const bibtex = await sourcesAs(ids, 'bibtex', api);
    expect(bibtex.ok && bibtex.value).toMatch(/^@[\s\S]*\n@/);
    expect((await sourcesAs(ids, 'docx' as never, api)).ok).toBe(false);
  });
});

describe('the keyboard', () => {
  const marked = (frameId: number, focused: boolean, ...answers: Parameters<typeof fakeCard>): FakeFrame => ({
    frameId,
    focused,
    engine: finding(),
    card: fakeCard(...answers),
  });
  const press = async (name: string, ...frames: FakeFrame[]) => {
    const browser = browserWith(...frames);
    addCommands(cardOpener('card.js', browser.api), browser.api);
    browser.onCommand.emit(name, { id: 1 });
    await settled();
    return frames.map(({ card }) => (card as ReturnType<typeof fakeCard>).asked);
  };

  it.each([
    {
      name: 'goes on in the frame where the reader is',
      command: 'next-claim',
      frames: [marked(0, false, 'shown'), marked(5, true, 'shown')],
      asked: [[], ['1']],
    },
    {
      name: 'goes to the next frame at the end of one',
      command: 'next-claim',
      frames: [marked(0, true, 'end'), marked(5, false, 'shown')],
      asked: [['1'], ['1 fresh']],
    },
    {
      name: 'goes round where there is one frame',
      command: 'next-claim',
      frames: [marked(0, true, 'end', 'shown')],
      asked: [['1', '1 fresh']],
    },
    {
      name: 'goes back to the last of the frame before',
      command: 'previous-claim',
      frames: [marked(0, true, 'end'), marked(5, false, 'shown')],
      asked: [['-1'], ['-1 fresh']],
    },
    {
      name: 'begins in the first frame where the reader is in none',
      command: 'next-claim',
      frames: [marked(0, false, 'shown'), marked(5, false, 'shown')],
      asked: [['1'], []],
    },
    {
      name: 'does nothing while the reader types',
      command: 'next-claim',
      frames: [marked(0, true, 'typing'), marked(5, false, 'shown')],
      asked: [['1'], []],
    },
    { name: 'knows no other command', command: 'other', frames: [marked(0, true, 'shown')], asked: [[]] },
  ])('$name', async ({ command, frames, asked }) => {
    expect(await press(command, ...frames)).toEqual(asked);
  });

  it('switches all marks of the page', async () => {
    const engine = fakeEngine(reportOf());
    await press('toggle-marks', { frameId: 0, engine, card: fakeCard() });
    expect(engine.asked).toEqual(['toggleMarks']);
  });
});
