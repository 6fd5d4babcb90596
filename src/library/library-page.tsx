import { FOOTER } from '../report/footer-words.ts';
import { howSure } from '../report/how-sure.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { useSay } from '../ui/say-context.tsx';

/** All claims of the dataset, each with what is known. */
export function LibraryPage({ index }: { index: EvidenceIndex }) {
  const say = useSay();
  return (
    <>
      <main>
        <h1>{say('library_heading')}</h1>
        {[...index.claims.values()].map((claim) => (
          <article key={claim.id} id={`claim=${claim.id}`}>
            <h2>{claim.says}</h2>
            <p>{claim.hedgedReading}</p>
            <p class="how-sure">{howSure(index.readingWords, claim, false)}</p>
          </article>
        ))}
      </main>
      <footer>
        <p>{FOOTER.date(index.dataset.date)}</p>
        <p>{FOOTER.advice}</p>
      </footer>
    </>
  );
}
