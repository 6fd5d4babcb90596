import { SPAM_LEVELS } from '../shared/spam.ts';
import { formatTable, percent } from './format-table.ts';
import type { SpamScores } from './score-spam.ts';

/** How often signals and levels meet the label `spam`, as tables. */
export function formatSpamScores(scores: SpamScores): string[] {
  const { documents, spam, silent, bySignal, byGenre, recall, precision, falseStrong, auc } = scores;
  const signals = Object.entries(bySignal).map(([id, score]) => [
    id,
    percent(score.precision),
    String(score.spam),
    String(score.honest),
  ]);
  const genres = Object.entries(byGenre).flatMap(([genre, labels]) =>
    (['spam', 'honest'] as const)
      .filter((label) => SPAM_LEVELS.some((level) => labels[label][level] > 0))
      .map((label) => [genre, label, ...SPAM_LEVELS.map((level) => String(labels[label][level]))]),
  );
  return [
    `# Spam: ${spam} of ${documents} documents`,
    formatTable([['signal', 'precision', 'spam', 'honest'], ...signals]),
    formatTable([['genre', 'label', ...SPAM_LEVELS], ...genres]),
    [
      `Spam at "some" or above: ${percent(recall)} (precision ${percent(precision)}). ROC AUC ${auc.toFixed(3)}.`,
      `Honest documents at "strong": ${falseStrong.length === 0 ? 'none' : falseStrong.join(', ')}.`,
      `${silent} documents do not name kratom and count as without signals.`,
    ].join('\n'),
  ];
}
