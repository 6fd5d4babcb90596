import { evidence } from '../generated/evidence.ts';
import { nativeBrowser as browser } from '../platform/browser.ts';
import { readSettings, watchSettings } from '../platform/settings.ts';
import { countryOf, helpLineOf } from '../report/help-line.ts';
import { inLanguage } from '../report/in-language.ts';
import { indexEvidence } from '../report/index-evidence.ts';
import { libraryClaim } from '../report/library-claim.ts';
import { libraryReferences } from '../report/library-reference.ts';
import { searchLibrary } from '../report/search-library.ts';
import { localDay } from '../shared/local-day.ts';
import type { Settings } from '../shared/settings.ts';
import { drawPage } from '../ui/draw-page.tsx';
import { parseAddress } from './library-address.ts';
import { LibraryPage, type LibraryPageProps } from './library-page.tsx';

const session = new AbortController();
const { signal } = session;
addEventListener('pagehide', () => session.abort(), { once: true });

const english = indexEvidence(evidence);

/** Draws the library as the settings ask for it, and anew where the address points somewhere else. */
async function open({ country, language }: Settings, again: AbortSignal): Promise<void> {
  const { say, index } = await inLanguage(language ?? navigator.language, english);
  const line = helpLineOf(index.helpLines, country ?? countryOf(navigator.language));
  const law = { place: country, today: localDay(new Date()) };
  const page: Omit<LibraryPageProps, 'address'> = {
    claims: [...index.claims.values()].map((claim) => libraryClaim(claim, index, line, law, say)),
    references: libraryReferences(index, say),
    untraceable: evidence.untraceable,
    search: searchLibrary(index),
    date: index.dataset.date,
    print: () => globalThis.print(),
  };
  const draw = (): void =>
    drawPage(
      <LibraryPage {...page} address={parseAddress(location.hash)} />,
      say,
      document.body,
      say('library_heading'),
    );
  addEventListener('hashchange', draw, { signal: again });
  draw();
}

let last = new AbortController();
const openAnew = (settings: Settings): Promise<void> => {
  last.abort();
  last = new AbortController();
  return open(settings, AbortSignal.any([signal, last.signal]));
};
watchSettings(({ settings }) => void openAnew(settings), browser, signal);
await openAnew((await readSettings(browser)).settings);
