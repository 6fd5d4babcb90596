import { type LeftOutClaim, sourcesOf } from '../report/left-out-sources.ts';
import type { SourceView } from '../report/source-view.ts';
import { type CopySources, useCopySources } from './copy-sources.tsx';
import { useSay } from './say-context.tsx';
import { SourceGroups } from './source-list.tsx';

interface LeftOutSectionProps {
  id: string;
  heading: string;
  note: string;
  claims: readonly LeftOutClaim[];
  copy: CopySources;
}

/** The works that a reader should know and does not find on the page, claim by claim; those of accurate facts folded. */
export function LeftOutSection({ id, heading, note, claims, copy }: LeftOutSectionProps) {
  const say = useSay();
  const { menu, copyOne } = useCopySources(copy, () => sourcesOf(claims));
  const pressing = claims.filter(({ accurate }) => !accurate);
  const accurate = claims.filter((claim) => claim.accurate);
  return (
    <section id={id} class="left-out">
      <h2>{heading}</h2>
      <p class="section-note">{note}</p>
      {menu}
      {pressing.map((claim) => (
        <LeftOutItem key={claim.claim} claim={claim} copyOne={copyOne} />
      ))}
      {accurate.length > 0 && (
        <details>
          <summary>
            {say('report_accurate')} ({accurate.length})
          </summary>
          {accurate.map((claim) => (
            <LeftOutItem key={claim.claim} claim={claim} copyOne={copyOne} />
          ))}
        </details>
      )}
    </section>
  );
}

interface LeftOutItemProps {
  claim: LeftOutClaim;
  copyOne(source: SourceView): void;
}

function LeftOutItem({ claim: { says, lang, groups }, copyOne }: LeftOutItemProps) {
  return (
    <div class="left-out-claim">
      <h3 lang={lang}>{says}</h3>
      <SourceGroups groups={groups} level={4} copyOne={copyOne} />
    </div>
  );
}
