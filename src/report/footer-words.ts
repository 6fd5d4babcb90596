import { dateWords } from './date-words.ts';

export const PRODUCT = 'Kratom Claim Check';

/** What stands under everything that is shown, printed or copied. `date`: the day of the evidence, `YYYY-MM-DD`. */
export const FOOTER = {
  date: (date: string): string => `Evidence of ${dateWords(date)}.`,
  requests: 'No requests: everything here was read on your machine.',
  advice: 'Not medical advice.',
} as const;

/** Headings that popup and printed reports share. */
export const HEADINGS = {
  help: 'If you need help',
  known: 'What is known',
  remember: 'But remember',
  leftOut: 'Sources this page leaves out',
  evidence: 'Evidence',
  accurate: 'Accurate, but without a source here',
  sources: 'Sources on this page',
  unreadable: 'Could not be read',
  carriedBy: 'Its sources',
  picture: 'Studies',
  attributions: 'Studies it does not name',
  couldBeMeant: 'Could be meant',
  hidden: 'Hidden by the reader, though it could be dangerous',
} as const;
