import type { ClaimView } from '../report/claim-view.ts';
import type { SourceGroup } from '../report/source-view.ts';
import { EvidencePicture } from './evidence-picture.tsx';
import { useSay } from './say-context.tsx';
import { SourceGroups } from './source-list.tsx';

/** Why the evidence on a claim is as sure as it is, and what would make it surer. */
export interface ClaimReasons {
  why: readonly string[];
  settle: string;
}

interface WhyCertainProps {
  reasons: ClaimReasons | undefined;
  picture: ClaimView['picture'];
}

/** "Why this certainty": the rule, the studies, and what is wanting. */
export function WhyCertain({ reasons, picture }: WhyCertainProps) {
  const say = useSay();
  return (
    <>
      {reasons?.why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <EvidencePicture rows={picture} />
      {reasons && (
        <p>
          <strong>{say('library_settle')}:</strong> <span lang="en">{reasons.settle}</span>
        </p>
      )}
    </>
  );
}

/** The sources of a claim, and which of them the page should cite and does not. */
export function ClaimSources({ groups, leftOut }: { groups: readonly SourceGroup[]; leftOut: readonly string[] }) {
  const say = useSay();
  return (
    <>
      <SourceGroups groups={groups} level={5} />
      {leftOut.length > 0 && <p class="not-cited">{say('claim_not_cited', { works: say.list(leftOut, 'unit') })}</p>}
    </>
  );
}
