import { SPAM_SIGNAL_IDS, type SpamWords } from '../shared/spam.ts';
import type { SpamData } from '../shared/spam-data.ts';
import type { Dataset, SpamRecord } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';

/** What pages need to look for signals of spam. */
export function buildSpamData({ thresholds, sets, lists, phrases, signals }: SpamRecord): SpamData {
  const byId = <T>(pick: (signal: SpamRecord['signals'][number]) => T | undefined): [string, T][] =>
    signals.flatMap((signal) => {
      const value = pick(signal);
      return value === undefined ? [] : [[signal.id, value] as [string, T]];
    });
  return {
    thresholds,
    weights: Object.fromEntries(byId(({ weight }) => weight)) as SpamData['weights'],
    limits: Object.fromEntries(byId(({ limits }) => limits)),
    sets,
    phrases: { ...phrases, ...Object.fromEntries(byId((signal) => signal.phrases)) },
    lists,
  };
}

/** What readers are told about them. `vendors`: words in a host that make it a shop. */
export function buildSpamWords(record: SpamRecord, vendors: string[]): SpamWords {
  const { title, shop, levels, thresholds, signals } = record;
  return {
    title,
    shop,
    levels,
    thresholds,
    signals: signals.map(({ weight, limits, phrases, ...words }) => words),
    vendors,
  };
}

/** Every signal is told, in the order of the code, and every set that a phrase names is there. */
export function validateSpamSignals({ spam: { file, value } }: Dataset, problems: ProblemList): void {
  const order = SPAM_SIGNAL_IDS.join(', ');
  for (const [at, id] of SPAM_SIGNAL_IDS.entries()) {
    if (value.signals[at]?.id !== id)
      problems.add(file, ['signals', at], `here ${id} should stand`, `tell the signals in this order: ${order}`);
  }
  for (const { id } of value.signals.slice(SPAM_SIGNAL_IDS.length))
    problems.add(file, ['signals'], `nobody looks for ${id}`, 'add it to src/shared/spam.ts, or take it out');
  const { some, strong } = value.thresholds;
  if (some >= strong)
    problems.add(file, ['thresholds'], '"some" is not under "strong"', 'set them by npm run eval -- --spam-curve');
  const named = [...Object.values(value.phrases), ...value.signals.map(({ phrases }) => phrases ?? [])].flat();
  for (const [phrase, name] of named.flatMap((each) => [...each.matchAll(/\{([^}]*)\}/g)].map((m) => [each, m[1]]))) {
    if (!Object.hasOwn(value.sets, name))
      problems.add(file, ['sets'], `"${phrase}" names {${name}}, which is no set`, 'add it, or correct the phrase');
  }
}
