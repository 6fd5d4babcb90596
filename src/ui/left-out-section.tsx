import { HEADINGS } from '../report/footer-words.ts';
import type { LeftOutClaim } from '../report/left-out-sources.ts';
import { SourceGroups } from './source-list.tsx';

interface LeftOutSectionProps {
  id: string;
  heading: string;
  note: string;
  claims: readonly LeftOutClaim[];
}

/** The works that a reader should know and does not find on the page, claim by claim; those of accurate facts folded. */
export function LeftOutSection({ id, heading, note, claims }: LeftOutSectionProps) {
  const pressing = claims.filter(({ accurate }) => !accurate);
  const accurate = claims.filter((claim) => claim.accurate);
  return (
    <section id={id} class="left-out">
      <h2>{heading}</h2>
      <p class="section-note">{note}</p>
      {pressing.map((claim) => (
        <LeftOutItem key={claim.claim} {...claim} />
      ))}
      {accurate.length > 0 && (
        <details>
          <summary>
            {HEADINGS.accurate} ({accurate.length})
          </summary>
          {accurate.map((claim) => (
            <LeftOutItem key={claim.claim} {...claim} />
          ))}
        </details>
      )}
    </section>
  );
}

function LeftOutItem({ says, groups }: LeftOutClaim) {
  return (
    <div class="left-out-claim">
      <h3>{says}</h3>
      <SourceGroups groups={groups} level={4} />
    </div>
  );
}
