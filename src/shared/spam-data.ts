import type { SpamLevel, SpamSignalId } from './spam.ts';

/** What it takes to look for signals of spam, compiled from `src/dataset/spam-signals.yml`; its schema tells the language of phrases. */
export interface SpamData {
  /** From which weight on a page has the level. */
  thresholds: Record<Exclude<SpamLevel, 'none'>, number>;
  weights: Record<SpamSignalId, number>;
  /** Numbers that a signal is held to, by signal and name. */
  limits: Partial<Record<SpamSignalId, Record<string, number>>>;
  /** Words that phrases name as {name}. */
  sets: Record<string, string[]>;
  /** Phrases by signal, or by the name of what they tell. */
  phrases: Record<string, string[]>;
  /** Parts of addresses, hosts and menus. */
  lists: Record<string, string[]>;
}
