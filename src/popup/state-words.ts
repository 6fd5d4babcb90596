/** What a reader can do about a state. Its label is the text `popup_<action>`. */
export type StateAction = 'allow' | 'check_once' | 'check_now' | 'check_anyway' | 'turn_on_site' | 'turn_on';

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

type StateName =
  | 'reading'
  | 'no_kratom'
  | 'no_access'
  | 'unopened'
  | 'unreadable'
  | 'not_english'
  | 'off_site'
  | 'off_all';

export interface StateWords {
  /** The texts `popup_<name>`, what is the case, and `popup_<name>_text`, what it means. */
  name: StateName;
  /** What can be done. */
  actions: readonly StateAction[];
}

export const STATE_WORDS: Readonly<Record<EmptyState, StateWords>> = {
  reading: { name: 'reading', actions: [] },
  'no-kratom': { name: 'no_kratom', actions: [] },
  'no-access': { name: 'no_access', actions: ['allow', 'check_once'] },
  unopened: { name: 'unopened', actions: ['check_now'] },
  unreadable: { name: 'unreadable', actions: [] },
  'not-english': { name: 'not_english', actions: ['check_anyway'] },
  'off-site': { name: 'off_site', actions: ['turn_on_site'] },
  off: { name: 'off_all', actions: ['turn_on'] },
};
