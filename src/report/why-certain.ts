import type { Claim } from '../shared/claim.ts';
import type { StudyType } from '../shared/reference.ts';
import type { Say } from '../words/say.ts';
import { SUBJECTS } from './evidence-picture.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';

const TRIALS: readonly StudyType[] = ['rct', 'clinical-trial'];

/** What these show is what people tell, or what happened to some of them. */
const REPORTS: readonly StudyType[] = ['case-report', 'case-series', 'cross-sectional', 'surveillance', 'ethnography'];

/**
 * Why the evidence on a claim is as sure as it is: the rule by which it was judged, and which studies in people there are.
 * One to three short sentences. Sources that only give background do not count.
 */
export function whyCertain({ kind, verdict, refs }: Claim, { references }: EvidenceIndex, say: Say): string[] {
  const isOfPapers = kind === 'law' || kind === 'fact';
  const rule = verdict === 'supported' && isOfPapers ? say(`why_supported_${kind}`) : say(`why_${verdict}`);
  if (isOfPapers) return [rule];
  const types = refs.filter(({ role }) => role !== 'background').map(({ ref }) => recordOf(references, ref).type);
  const inPeople = types.filter((type) => SUBJECTS[type] === 'people');
  if (inPeople.length === 0) return [rule, say('why_people_none')];
  const trials = types.filter((type) => TRIALS.includes(type)).length;
  const onlyReports = kind === 'benefit' && inPeople.every((type) => REPORTS.includes(type));
  return [
    rule,
    trials === 0 ? say('why_trials_none') : say.count('why_trials', trials),
    ...(onlyReports ? [say('why_reports')] : []),
  ];
}
