import type { LibraryReference } from '../report/library-reference.ts';
import { useSay } from '../ui/say-context.tsx';
import { SourceList } from '../ui/source-list.tsx';
import { addressOf } from './library-address.ts';

/** One source of the library, with the claims that it bears on. */
export function ReferenceEntry({ view }: { view: LibraryReference }) {
  const say = useSay();
  return (
    <article
      class="entry entry-source"
      id={addressOf({ kind: 'reference', id: view.id })}
      tabIndex={-1}
      aria-label={view.short}
    >
      <SourceList sources={[view]} />
      {view.uses.length > 0 && (
        <>
          <p class="label">{say('library_used')}</p>
          <ul class="plain">
            {view.uses.map(({ claim, says, lang, heading }) => (
              <li key={claim}>
                <a href={`#${addressOf({ kind: 'claim', id: claim })}`} lang={lang}>
                  {says}
                </a>{' '}
                <span class="note">{heading}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
