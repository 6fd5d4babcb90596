import { SPAM_LEVELS, type SpamLevel, type SpamReport, type SpamSignalId } from '../shared/spam.ts';
import type { LabelledDocument } from './labelled-text.ts';
import { ratio } from './rates.ts';

/** What was said of one labelled document. */
export interface SpamJudgement {
  id: string;
  genre: string;
  /** The label. */
  spam: boolean;
  level: SpamLevel;
  weight: number;
  signals: SpamSignalId[];
  /** It does not name kratom: nothing was looked for, and it counts as without signals. */
  isSilent: boolean;
}

export interface SignalScore {
  /** Documents that show it, by their label. */
  spam: number;
  honest: number;
  precision: number;
}

export interface SpamScores {
  documents: number;
  spam: number;
  /** Documents that do not name kratom. */
  silent: number;
  bySignal: Record<string, SignalScore>;
  /** Documents by genre, label and level. */
  byGenre: Record<string, Record<'spam' | 'honest', Record<SpamLevel, number>>>;
  /** Spam at `some` or above, of all spam. */
  recall: number;
  /** Documents at `some` or above that are spam, of all such. */
  precision: number;
  /** Honest documents at `strong`. */
  falseStrong: string[];
  /** Area under the ROC curve of the weight: how often a spam document weighs more than an honest one. */
  auc: number;
}

/** What a checker says about spam, for the documents that have a label. `null` where none has. */
export function judgeSpam(
  documents: readonly LabelledDocument[],
  reportOf: (document: LabelledDocument) => SpamReport | null,
): SpamJudgement[] {
  return documents.flatMap((document) => {
    const { id, genre, spam } = document;
    if (spam === undefined) return [];
    const report = reportOf(document);
    const signals = [...new Set(report?.signals.map(({ signal }) => signal))];
    const { level = 'none', weight = 0 } = report ?? {};
    return [{ id, genre, spam, level, weight, signals, isSilent: report === null }];
  });
}

/** Scores judgements against their labels; `null` where there are none. */
export function scoreSpam(judged: readonly SpamJudgement[]): SpamScores | null {
  if (judged.length === 0) return null;
  const spam = judged.filter((each) => each.spam);
  const seen = judged.filter(({ level }) => level !== 'none');
  const caught = spam.filter(({ level }) => level !== 'none').length;
  return {
    documents: judged.length,
    spam: spam.length,
    silent: judged.filter(({ isSilent }) => isSilent).length,
    bySignal: scoreSignals(judged),
    byGenre: levelsByGenre(judged),
    recall: ratio(caught, spam.length),
    precision: ratio(caught, seen.length),
    falseStrong: judged.filter((each) => !each.spam && each.level === 'strong').map(({ id }) => id),
    auc: areaUnderCurve(judged),
  };
}

/** Mann and Whitney's U over all pairs: 1 where the spam document weighs more, a half where both weigh the same. */
export function areaUnderCurve(judged: readonly Pick<SpamJudgement, 'spam' | 'weight'>[]): number {
  const spam = judged.filter((each) => each.spam);
  const honest = judged.filter((each) => !each.spam);
  let won = 0;
  for (const { weight } of spam)
    for (const other of honest) won += weight > other.weight ? 1 : weight === other.weight ? 0.5 : 0;
  return ratio(won, spam.length * honest.length);
}

function scoreSignals(judged: readonly SpamJudgement[]): Record<string, SignalScore> {
  const scores: Record<string, SignalScore> = {};
  for (const { spam, signals } of judged) {
    for (const signal of signals) {
      scores[signal] ??= { spam: 0, honest: 0, precision: 0 };
      scores[signal][spam ? 'spam' : 'honest']++;
    }
  }
  for (const score of Object.values(scores)) score.precision = ratio(score.spam, score.spam + score.honest);
  return Object.fromEntries(Object.entries(scores).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function levelsByGenre(judged: readonly SpamJudgement[]): SpamScores['byGenre'] {
  const none = () => Object.fromEntries(SPAM_LEVELS.map((level) => [level, 0])) as Record<SpamLevel, number>;
  const genres: SpamScores['byGenre'] = {};
  for (const { genre, spam, level } of judged) {
    genres[genre] ??= { spam: none(), honest: none() };
    genres[genre][spam ? 'spam' : 'honest'][level]++;
  }
  return Object.fromEntries(Object.entries(genres).sort(([a], [b]) => (a < b ? -1 : 1)));
}
