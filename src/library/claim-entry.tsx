import type { LibraryClaim, RelatedClaim } from '../report/library-claim.ts';
import { Chip, markClass } from '../ui/chip.tsx';
import { EvidencePicture } from '../ui/evidence-picture.tsx';
import { LawTable } from '../ui/law-table.tsx';
import { useSay } from '../ui/say-context.tsx';
import { SourceGroups } from '../ui/source-list.tsx';
import { addressOf } from './library-address.ts';

/** One claim of the library: what pages say, what is known and how sure that is; the evidence unfolds. */
export function ClaimEntry({ view }: { view: LibraryClaim }) {
  const say = useSay();
  const { lang, says, chip, mark, known, howSure, help, remember, law } = view;
  const address = addressOf({ kind: 'claim', id: view.claim });
  return (
    <article class={`entry ${markClass(mark, false)}`} id={address} tabIndex={-1} aria-labelledby={`${address}-says`}>
      <h3 id={`${address}-says`}>
        <span class="lead">{say('library_says')}</span> <span lang={lang}>{says}</span>
      </h3>
      <p class="verdict">
        <Chip mark={mark} danger={false} word={chip} /> <span lang={lang}>{howSure}</span>
      </p>
      <p class="fair">
        <strong class="label">{say('library_fair')}</strong> <span lang={lang}>{known}</span>
      </p>
      {remember && (
        <p>
          <strong class="label">{say('card_remember')}</strong> <span lang={lang}>{remember}</span>
        </p>
      )}
      {help && <p class="help-line">{help}</p>}
      {law?.here && <p class="law-here">{law.here}</p>}
      {law?.stale && <p class="law-stale">{law.stale}</p>}
      <details>
        <summary>{say('library_evidence')}</summary>
        <Evidence view={view} />
      </details>
      <a class="address" href={`#${address}`}>
        {say('library_link')}
        <span class="unseen" lang={lang}>
          : {says}
        </span>
      </a>
    </article>
  );
}

function Evidence({ view }: { view: LibraryClaim }) {
  const say = useSay();
  const { lang, picture, why, sources, settle, summary, saysNot, law, broader, narrower, changes } = view;
  return (
    <div class="evidence-parts">
      <h4>{say('library_why')}</h4>
      <p>{why.join(' ')}</p>
      {view.category !== 'regulation' && <EvidencePicture rows={picture} />}
      {law && <p>{law.checked}</p>}
      {law && law.places.length > 0 && <LawTable law={law} />}
      <SourceGroups groups={sources} level={4} />
      <h4>{say('library_settle')}</h4>
      <p lang="en">{settle}</p>
      <details class="study-details">
        <summary>{say('library_more')}</summary>
        <p lang="en">{summary}</p>
      </details>
      <p>
        <strong class="label">{say('library_opposite')}</strong> <span lang={lang}>{saysNot}</span>
      </p>
      <h4>{say('library_changes')}</h4>
      <ul class="plain">
        {changes.map(({ date, what }) => (
          <li key={date + what}>
            {date}: <span lang="en">{what}</span>
          </li>
        ))}
      </ul>
      <Related label={say('library_broader')} claims={broader} />
      <Related label={say('library_narrower')} claims={narrower} />
    </div>
  );
}

function Related({ label, claims }: { label: string; claims: readonly RelatedClaim[] }) {
  if (claims.length === 0) return null;
  return (
    <>
      <h4>{label}</h4>
      <ul class="plain">
        {claims.map(({ claim, says, lang }) => (
          <li key={claim}>
            <a href={`#${addressOf({ kind: 'claim', id: claim })}`} lang={lang}>
              {says}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
