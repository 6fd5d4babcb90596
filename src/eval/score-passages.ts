import type { Examiner } from './examiner.ts';
import { faultOf, inWords, judge } from './judge-match.ts';
import type { LabelledPassage, NearMiss } from './labelled-text.ts';
import { ratio } from './rates.ts';
import { renderPassage } from './render-document.ts';
import { type Axis, type AxisScore, type Match, scoreAxes } from './score-axis.ts';
import type { ScoringError } from './scoring-error.ts';

export interface ClaimRecall {
  wanted: number;
  found: number;
  recall: number;
}

export interface PassageScores {
  /** Passages that make a claim, and near misses. */
  passages: number;
  nearMisses: number;
  recall: number;
  /** Lowest first. */
  byClaim: Record<string, ClaimRecall>;
  stance: Record<Axis, AxisScore>;
  /** Near misses taken for the claim that they are close to, as a number and as a share. */
  alarms: number;
  alarmRate: number;
  /** Claims found in a passage that are not among its labels, on average. */
  extraPerPassage: number;
}

/** Scores a checker on passages, each on a page of its own. The errors are in the order of the passages. */
export function scorePassages(
  passages: (LabelledPassage | NearMiss)[],
  examiner: Examiner,
): { scores: PassageScores; errors: ScoringError[] } {
  const errors: ScoringError[] = [];
  const matches: Match[] = [];
  const counts = new Map<string, { wanted: number; found: number }>();
  let nearMisses = 0;
  let alarms = 0;
  let extra = 0;
  for (const passage of passages) {
    const { findings } = examiner.check(passage.id, renderPassage(passage.text));
    const { id, text: sentence } = passage;
    if (passage.claim === null) {
      nearMisses++;
      const alarm = findings.find(({ claim }) => claim === passage.near);
      if (alarm === undefined) continue;
      alarms++;
      errors.push({ kind: 'near-miss', id, claim: passage.near, wanted: null, given: inWords(alarm), sentence });
      continue;
    }
    const { claim, also } = passage;
    const wanted = judge(claim, [passage], examiner);
    const given = findings.filter((finding) => finding.claim === claim);
    const count = counts.get(claim) ?? { wanted: 0, found: 0 };
    counts.set(claim, count);
    count.wanted++;
    extra += new Set(findings.map((finding) => finding.claim).filter((each) => each !== claim && !also.includes(each)))
      .size;
    const error = { id, claim, wanted: inWords(wanted[0]), sentence };
    if (given.length === 0) {
      errors.push({ ...error, kind: 'missed', given: null });
      continue;
    }
    count.found++;
    matches.push({ wanted, given });
    const kind = faultOf({ wanted, given });
    if (kind !== null) errors.push({ ...error, kind, given: inWords(given[0]) });
  }
  const wanted = passages.length - nearMisses;
  const byClaim = [...counts]
    .map(([claim, count]) => [claim, { ...count, recall: ratio(count.found, count.wanted) }] as const)
    .sort(([a, one], [b, other]) => one.recall - other.recall || (a < b ? -1 : 1));
  return {
    scores: {
      passages: wanted,
      nearMisses,
      recall: ratio(matches.length, wanted),
      byClaim: Object.fromEntries(byClaim),
      stance: scoreAxes(matches),
      alarms,
      alarmRate: ratio(alarms, nearMisses),
      extraPerPassage: ratio(extra, wanted),
    },
    errors,
  };
}
