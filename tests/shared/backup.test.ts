import { describe, expect, it } from 'vitest';
import { type BackupProblem, formatBackup, mergeBackup, parseBackup } from '../../src/shared/backup.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/shared/settings.ts';

const SETTINGS: Settings = { ...DEFAULT_SETTINGS, offSites: ['a.test', '*.b.test'], country: 'US-AL', role: 'check' };
const file = (changes: object): string =>
  JSON.stringify({ ...JSON.parse(formatBackup({ settings: SETTINGS })), ...changes });

describe('a file with everything', () => {
  it('comes back as it went out', () =>
    expect(parseBackup(formatBackup({ settings: SETTINGS }))).toEqual({ ok: true, backup: { settings: SETTINGS } }));

  it('of a version that knew less is taken, and the rest are defaults', () => {
    const old = { enabled: false, offSites: ['a.test'], marks: DEFAULT_SETTINGS.marks, country: 'CA-QC' };
    expect(parseBackup(file({ settings: old }))).toEqual({
      ok: true,
      backup: { settings: { ...DEFAULT_SETTINGS, ...old } },
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
      'one with wrong settings',
      file({ settings: { ...SETTINGS, enabled: 'yes', palette: 'neon' } }),
      'wrong-fields',
      ['enabled', 'palette'],
    ],
  ])('that is %s is refused whole', (_name, text, problem, fields = []) =>
    expect(parseBackup(text)).toEqual({ ok: false, problem, fields }),
  );

  it('has its settings taken and loses no site that was off', () => {
    const mine = { settings: { ...DEFAULT_SETTINGS, offSites: ['c.test', 'a.test'] } };
    expect(mergeBackup(mine, { settings: SETTINGS })).toEqual({
      settings: { ...SETTINGS, offSites: ['c.test', 'a.test', '*.b.test'] },
    });
  });
});
