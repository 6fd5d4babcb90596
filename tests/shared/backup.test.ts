import { describe, expect, it } from 'vitest';
import { type Backup, type BackupProblem, formatBackup, mergeBackup, parseBackup } from '../../src/shared/backup.ts';
import type { Correction } from '../../src/shared/corrections.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, offSites: ['a.test', '*.b.test'], country: 'US-AL', role: 'check' };
const correction = (changes: Partial<Correction> = {}): Correction => ({
  claim: 'addictive',
  reading: 'false',
  quote: 'it is not addictive',
  site: 'a.test',
  page: '0a1b2c3d',
  reason: 'joke',
  scope: 'page',
  date: '2026-11-20',
  ...changes,
});
const BACKUP: Backup = { settings: SETTINGS, corrections: [correction()] };
const file = (changes: object): string => JSON.stringify({ ...JSON.parse(formatBackup(BACKUP)), ...changes });

describe('a file with everything', () => {
  it('comes back as it went out', () =>
    expect(parseBackup(formatBackup(BACKUP))).toEqual({ ok: true, backup: BACKUP }));

  it('of a version that knew less is taken, and the rest are defaults', () => {
    const old = { enabled: false, offSites: ['a.test'], marks: DEFAULT_SETTINGS.marks, country: 'CA-QC' };
    expect(parseBackup(file({ settings: old, corrections: undefined }))).toEqual({
      ok: true,
      backup: { settings: { ...DEFAULT_SETTINGS, ...old }, corrections: [] },
    });
  });

  it.each<[name: string, text: string, problem: BackupProblem, fields?: string[]]>([
    ['nothing', '', 'no-json'],
    ['a picture', '\x89PNG\r\n', 'no-json'],
    ['a file that was cut off', file({}).slice(0, -5), 'no-json'],
    ['a number', '3', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['somebody else’s file', '{"format":"other","version":1,"settings":{}}', 'not-ours'],
    ['one without a version', file({ version: undefined }), 'not-ours'],
    ['one of a later version', file({ version: 99 }), 'newer'],
    ['one without settings', file({ settings: undefined }), 'wrong-fields', ['settings']],
    [
      'one with a wrong correction',
      file({ corrections: [correction(), { claim: 3 }] }),
      'wrong-fields',
      ['corrections'],
    ],
    ['one whose corrections are no list', file({ corrections: 'none' }), 'wrong-fields', ['corrections']],
    [
      'one with wrong settings',
      file({ settings: { ...SETTINGS, enabled: 'yes', palette: 'neon' } }),
      'wrong-fields',
      ['enabled', 'palette'],
    ],
  ])('that is %s is refused whole', (_name, text, problem, fields = []) =>
    expect(parseBackup(text)).toEqual({ ok: false, problem, fields }),
  );

  it('has its settings taken and loses no site that was off, and no correction', () => {
    const older = correction({ quote: 'safe', date: '2026-11-01' });
    const mine = {
      settings: { ...DEFAULT_SETTINGS, offSites: ['c.test', 'a.test'] },
      corrections: [correction(), older],
    };
    const theirs = correction({ scope: 'everywhere' });
    expect(mergeBackup(mine, { settings: SETTINGS, corrections: [correction({ reason: 'other' }), theirs] })).toEqual({
      settings: { ...SETTINGS, offSites: ['c.test', 'a.test', '*.b.test'] },
      corrections: [older, correction(), theirs],
    });
  });
});
