import type { CorrectionView } from '../report/correction-view.ts';
import type { CountryOption } from '../report/place-options.ts';
import type { Correction } from '../shared/corrections.ts';
import type { Settings } from '../shared/settings.ts';
import type { LegendLine } from '../ui/reading-guide.tsx';
import type { BackupChange } from './backup-changes.ts';

/** A key that does something, as the browser has it now. */
export interface Shortcut {
  name: string;
  /** "Alt+Shift+K", or an empty text where none is set. */
  keys: string;
}

/** Where keys are changed: this browser opens its page for it, or its address can only be copied. */
export type ShortcutPlace = { kind: 'opens' } | { kind: 'address'; address: string } | { kind: 'by-hand' };

/** What became of a file that somebody wants to take in. */
export type ImportView =
  | { kind: 'none' }
  | { kind: 'refused'; words: string }
  | { kind: 'preview'; changes: BackupChange[] }
  | { kind: 'taken' };

/** Everything that the options show. */
export interface OptionsView {
  settings: Settings;
  legend: LegendLine[];
  countries: CountryOption[];
  /** Languages that are shipped: code, name in that language, and whether a speaker has read and signed it. */
  languages: { code: string; name: string; isReviewed: boolean }[];
  shortcuts: Shortcut[];
  shortcutPlace: ShortcutPlace;
  corrections: CorrectionView[];
  incoming: ImportView;
  /** Said once after a change; empty before. */
  status: string;
  date: string;
}

/** What a reader can do here. */
export interface OptionsActions {
  change(changed: Partial<Settings>): Promise<void>;
  undo(correction: Correction): Promise<void>;
  openShortcuts(): void;
  /** `false` where the browser does not allow it. */
  copy(text: string): Promise<boolean>;
  exportAll(): void;
  /** Reads a file, to show what it would change. */
  look(file: Pick<File, 'text'>): Promise<void>;
  take(): Promise<void>;
  leave(): void;
}
