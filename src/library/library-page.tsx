import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LibraryClaim } from '../report/library-claim.ts';
import type { LibraryReference } from '../report/library-reference.ts';
import { ANYTHING, type LibraryQuery, type LibrarySearch } from '../report/search-library.ts';
import { CLAIM_CATEGORIES } from '../shared/claim.ts';
import type { UntraceableStudy } from '../shared/reference.ts';
import { PageShell } from '../ui/page-shell.tsx';
import { useSay } from '../ui/say-context.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { addressOf, type LibraryAddress } from './library-address.ts';
import { CATEGORY_KEYS, LibraryFilters } from './library-filters.tsx';
import { ReferenceEntry } from './reference-entry.tsx';

export interface LibraryPageProps {
  claims: readonly LibraryClaim[];
  references: readonly LibraryReference[];
  untraceable: readonly UntraceableStudy[];
  search: LibrarySearch;
  /** What the address of the page points at. A new object is a new wish. */
  address: LibraryAddress | null;
  date: string;
  print(): void;
}

type View = LibraryAddress['kind'];

/** All claims and sources, to be searched, narrowed down, printed, and pointed at. */
export function LibraryPage({ claims, references, untraceable, search, address, date, print }: LibraryPageProps) {
  const say = useSay();
  const [view, setView] = useState<View>(address?.kind ?? 'claim');
  const [query, setQuery] = useState<LibraryQuery>(ANYTHING);
  const matches = useMemo(() => search(query), [search, query]);
  const claimEntries = useMemo(
    () => new Map(claims.map((each) => [each.claim, <ClaimEntry key={each.claim} view={each} />])),
    [claims],
  );
  const referenceEntries = useMemo(
    () => references.map((each) => ({ id: each.id, entry: <ReferenceEntry key={each.id} view={each} /> })),
    [references],
  );
  const isUnknown = useAddress(address, { claims, references }, (kind) => {
    setView(kind);
    setQuery(ANYTHING);
  });
  const found = view === 'claim' ? matches.claims : matches.references;
  const total = view === 'claim' ? claims.length : references.length;
  const count = view === 'claim' ? 'library_claims' : 'library_references';
  return (
    <PageShell page="library" heading={say('library_heading')} intro={<p>{say('library_intro')}</p>} date={date}>
      {isUnknown && <p class="notice">{say('library_unknown')}</p>}
      <LibraryFilters query={query} set={(changed) => setQuery({ ...query, ...changed })} />
      <div class="library-bar">
        <fieldset class="views">
          <legend class="unseen">{say('library_view')}</legend>
          {(['claim', 'reference'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="view" checked={view === kind} onChange={() => setView(kind)} />
              {say(kind === 'claim' ? 'library_view_claims' : 'library_view_references')}
            </label>
          ))}
        </fieldset>
        <p role="status" class="shown">
          {found.size === total ? say.count(count, total) : say('library_shown', { shown: found.size, all: total })}
        </p>
        <button type="button" class="quiet" onClick={print}>
          {say('library_print')}
        </button>
      </div>
      {found.size === 0 && (
        <div class="nothing">
          <p>{say('library_none')}</p>
          <button type="button" class="action" onClick={() => setQuery(ANYTHING)}>
            {say('library_clear')}
          </button>
        </div>
      )}
      {view === 'claim' &&
        CLAIM_CATEGORIES.map((category) => {
          const here = claims.filter((claim) => claim.category === category);
          return (
            <section key={category} hidden={!here.some(({ claim }) => matches.claims.has(claim))}>
              <h2>{say(CATEGORY_KEYS[category])}</h2>
              {here.map(({ claim }) => (
                <div key={claim} class="place" hidden={!matches.claims.has(claim)}>
                  {claimEntries.get(claim)}
                </div>
              ))}
            </section>
          );
        })}
      {view === 'reference' && (
        <section>
          <h2 class="unseen">{say('library_view_references')}</h2>
          {referenceEntries.map(({ id, entry }) => (
            <div key={id} class="place" hidden={!matches.references.has(id)}>
              {entry}
            </div>
          ))}
        </section>
      )}
      {view === 'reference' && query === ANYTHING && <Untraceable studies={untraceable} />}
    </PageShell>
  );
}

function Untraceable({ studies }: { studies: readonly UntraceableStudy[] }) {
  const say = useSay();
  return (
    <section>
      <h2>{say('library_untraceable')}</h2>
      <p class="section-note">{say('library_untraceable_note')}</p>
      <ul class="plain">
        {studies.map(({ id, phrase, note }) => (
          <li key={id}>
            <span lang="en">
              {phrase} <span class="note">{note}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Goes to what the address points at: shows it, unfolds it, and gives it the focus. True where there is no such thing. */
function useAddress(
  address: LibraryAddress | null,
  { claims, references }: Pick<LibraryPageProps, 'claims' | 'references'>,
  show: (kind: View) => void,
): boolean {
  const isKnown =
    address === null ||
    (address.kind === 'claim'
      ? claims.some(({ claim }) => claim === address.id)
      : references.some(({ id }) => id === address.id));
  const [isShown, setShown] = useState<LibraryAddress | null>(null);
  useEffect(() => {
    if (address === null || !isKnown) return;
    show(address.kind);
    setShown(address);
  }, [address]);
  useEffect(() => {
    const entry = isShown && document.getElementById(addressOf(isShown));
    if (!entry) return;
    for (const details of entry.querySelectorAll<HTMLDetailsElement>(':scope > details')) details.open = true;
    entry.scrollIntoView({ block: 'start' });
    entry.focus({ preventScroll: true });
  }, [isShown]);
  return !isKnown;
}
