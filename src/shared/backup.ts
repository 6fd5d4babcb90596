import { type Correction, parseCorrections } from './corrections.ts';
import { readSettingFields, type Settings } from './settings.ts';

const FORMAT = 'kratom-claim-check';
const VERSION = 1;

/** Everything that the extension keeps for a reader. */
export interface Backup {
  settings: Settings;
  corrections: Correction[];
}

/** Why a file cannot be taken. Nothing of it is: what is stored stays as it is. */
export type BackupProblem =
  /** No JSON: another kind of file, or one that was cut off. */
  | 'no-json'
  /** JSON of something else. */
  | 'not-ours'
  /** Of a later version, whose fields we cannot know. */
  | 'newer'
  /** Ours, but some fields are not what they should be. */
  | 'wrong-fields';

export type BackupReading =
  | { ok: true; backup: Backup }
  | { ok: false; problem: BackupProblem /** Names of what is wrong. */; fields: string[] };

/** The text of a file that `parseBackup` reads. */
export function formatBackup({ settings, corrections }: Backup): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, settings, corrections }, null, 2)}\n`;
}

/** Reads a file of ours, whole or not at all. Fields that an older version did not have take their defaults. */
export function parseBackup(text: string): BackupReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('no-json');
  }
  if (!isRecord(file) || file.format !== FORMAT || !Number.isInteger(file.version)) return refuse('not-ours');
  if (Number(file.version) > VERSION) return refuse('newer');
  if (!isRecord(file.settings)) return refuse('wrong-fields', ['settings']);
  const { settings, wrong } = readSettingFields(file.settings);
  const listed = file.corrections ?? [];
  const corrections = parseCorrections({ corrections: listed });
  if (!Array.isArray(listed) || corrections.length < listed.length) wrong.push('corrections');
  return wrong.length > 0 ? refuse('wrong-fields', wrong) : { ok: true, backup: { settings, corrections } };
}

/** What is there after a file was taken: its settings, and the sites and corrections of both, each once. */
export function mergeBackup(mine: Backup, file: Backup): Backup {
  return {
    settings: { ...file.settings, offSites: [...new Set([...mine.settings.offSites, ...file.settings.offSites])] },
    corrections: mergeCorrections(mine.corrections, file.corrections),
  };
}

function mergeCorrections(mine: readonly Correction[], theirs: readonly Correction[]): Correction[] {
  const keyOf = ({ claim, reading, quote, scope, site, page }: Correction): string =>
    JSON.stringify([claim, reading, quote, scope, site, page]);
  return [...new Map([...theirs, ...mine].map((each) => [keyOf(each), each])).values()].sort((a, b) =>
    a.date.localeCompare(b.date),
  );
}

const refuse = (problem: BackupProblem, fields: string[] = []): BackupReading => ({ ok: false, problem, fields });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
