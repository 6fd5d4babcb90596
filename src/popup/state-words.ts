/** What a reader can do about a state. */
export type StateAction = 'allow' | 'check-once' | 'check-now' | 'check-anyway' | 'turn-on-site' | 'turn-on';

/** Why there is nothing to list. */
export type EmptyState =
  | 'reading'
  | 'no-kratom'
  | 'no-access'
  | 'unopened'
  | 'unreadable'
  | 'not-english'
  | 'off-site'
  | 'off';

export interface StateWords {
  heading: string;
  text: string;
  actions: readonly { action: StateAction; label: string }[];
}

/** Each state in its own words: what is the case, what it means, what can be done. */
export const STATE_WORDS: Readonly<Record<EmptyState, StateWords>> = {
  reading: {
    heading: 'Reading this page …',
    text: 'Long pages take a moment.',
    actions: [],
  },
  'no-kratom': {
    heading: 'This page says nothing about kratom.',
    text: 'Only its text was searched for the word, on your machine. Pictures and videos are not read.',
    actions: [],
  },
  'no-access': {
    heading: 'This page may not be read yet.',
    text: 'Your browser has not given Kratom Claim Check access to this site. Nothing has been read.',
    actions: [
      { action: 'allow', label: 'Allow on this site' },
      { action: 'check-once', label: 'Check this page once' },
    ],
  },
  unopened: {
    heading: 'This page has not been checked.',
    text: 'It was open before Kratom Claim Check was installed or updated.',
    actions: [{ action: 'check-now', label: 'Check now' }],
  },
  unreadable: {
    heading: 'This is not a page that can be read.',
    text: 'Only web pages are. Browsers keep extensions out of their own pages, their stores and some files.',
    actions: [],
  },
  'not-english': {
    heading: 'This page does not seem to be in English.',
    text: 'Kratom Claim Check reads English only. It has not checked what this page says.',
    actions: [{ action: 'check-anyway', label: 'Read it as English' }],
  },
  'off-site': {
    heading: 'Switched off on this site.',
    text: 'Nothing is read or marked here.',
    actions: [{ action: 'turn-on-site', label: 'Turn on for this site' }],
  },
  off: {
    heading: 'Switched off.',
    text: 'Nothing is read or marked on any page.',
    actions: [{ action: 'turn-on', label: 'Turn on' }],
  },
};

/** Things to know beside whatever else is shown. */
export const NOTICES = {
  partly: 'This page is very long. Its end was not read.',
  stillReading: 'Parts of this page are still being read.',
  failed: 'That did not work. Reload the page and try again.',
  damaged: 'Some of your settings were damaged and were set back to their defaults.',
} as const;

/** What the two sections of sources are about. */
export const SECTION_NOTES = {
  leftOut: 'Works that a page saying this should name, and that it nowhere cites.',
  evidence: 'Works to know for what is said or asked here.',
  notSaid: 'This page tells of benefits and of no harm. These harms are well supported:',
  attributions: 'Words that lean on a study or on scientists, and name none.',
} as const;
