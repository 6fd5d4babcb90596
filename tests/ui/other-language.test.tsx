// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AboutPage } from '../../src/about/about-page.tsx';
import { PageCard } from '../../src/card/page-card.tsx';
import { HandoutPage } from '../../src/handout/handout-page.tsx';
import { LibraryPage } from '../../src/library/library-page.tsx';
import { CorrectionsSection } from '../../src/options/corrections-section.tsx';
import { aboutView } from '../../src/report/about-view.ts';
import { cardView } from '../../src/report/card-view.ts';
import { correctionViews } from '../../src/report/correction-view.ts';
import { handout } from '../../src/report/handout.ts';
import { libraryClaim } from '../../src/report/library-claim.ts';
import { libraryReferences } from '../../src/report/library-reference.ts';
import { searchLibrary } from '../../src/report/search-library.ts';
import { drawPage } from '../../src/ui/draw-page.tsx';
import { findingOf, pageOf } from '../report/page-of.ts';
import { erase } from '../support/draw.tsx';
import { englishTexts, germanWords, germanIndex as index, germanSay as say } from '../support/in-german.ts';

afterEach(erase);

const nothing = () => undefined;
const findings = ['addictive', 'relieves-pain', 'can-cause-overdose-death', 'banned-in-some-states', 'treats-anxiety'];
const report = pageOf(findings.map((id) => findingOf(id, { quote: `words about ${id}`, polarity: 'denies' })));
const quotes = report.findings.map(({ quote }) => quote);
const DAY = '2026-11-22';

const cardOf = (claim: string): ComponentChild => {
  const asked = { report: pageOf([findingOf(claim, { quote: `words about ${claim}` })]) };
  const state = { kind: 'passage', view: cardView(asked, index, null, say), at: 0, count: 1, site: null } as const;
  const copy = async () => true;
  const actions = { close: nothing, next: nothing, copy, sourcesAs: async () => '', hide: nothing, undo: nothing };
  return <PageCard state={state} actions={{ ...actions, reportOf: () => '' }} />;
};

const correction = {
  claim: 'relieves-pain',
  quote: 'words about relieves-pain',
  reason: 'other',
  scope: 'everywhere',
  site: null,
  date: DAY,
} as unknown as Parameters<typeof correctionViews>[0][number];

/** Each part of the extension that shows evidence, and at least how many English texts it shows in any language. */
const PARTS: [part: string, page: ComponentChild, english: number][] = [
  [
    'the library',
    <LibraryPage
      claims={[...index.claims.values()].map((claim) =>
        libraryClaim(claim, index, null, { place: 'US-OH', today: DAY }, say),
      )}
      references={libraryReferences(index, say)}
      untraceable={[...index.untraceable.values()]}
      search={searchLibrary(index)}
      address={null}
      date={DAY}
      print={nothing}
    />,
    300,
  ],
  ['the card of a claim that is translated', cardOf('addictive'), 1],
  ['the card of one that is not', cardOf('relieves-pain'), 3],
  ['the sheet', <HandoutPage sheet={handout([report], index, null, say)} today={DAY} date={DAY} print={nothing} />, 3],
  ['how we know', <AboutPage view={aboutView(index, say)} date={DAY} />, 2],
  ['corrections', <CorrectionsSection corrections={correctionViews([correction], index, say)} undo={nothing} />, 2],
];

describe.each(PARTS)('%s in German', (_, page, least) => {
  it('marks as English all that is English, and nothing that is not', async () => {
    await act(async () => drawPage(page, say, document.body));
    expect(document.documentElement.lang).toBe('de');
    const { said, unsaid } = englishTexts(quotes);
    expect(unsaid).toEqual([]);
    expect(said.length).toBeGreaterThanOrEqual(least);
    const german = new Set(Object.values(germanWords.claims).flatMap((texts) => Object.values(texts)));
    const marked = [...document.querySelectorAll('[lang=en]')].filter(({ textContent }) =>
      german.has(textContent ?? ''),
    );
    expect(marked).toEqual([]);
  });
});
