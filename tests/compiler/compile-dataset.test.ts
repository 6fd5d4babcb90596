import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { writeGenerated } from '../../src/compiler/write-generated.ts';
import { replacing, withSmallDataset } from './small-dataset.ts';

describe('compileDataset', () => {
  it('gives the claims in the order of their list', () => {
    const { evidence } = withSmallDataset({}, compileDataset);
    expect(evidence.claims.map(({ id }) => id)).toEqual(['too-strong', 'legal-everywhere']);
  });

  it('keeps patterns and examples out of the evidence', () => {
    const { claims, evidence } = withSmallDataset({}, compileDataset);
    expect(claims[0].patterns).toEqual({ affirms: ['leaf .. too strong'] });
    expect(evidence.claims[0]).not.toHaveProperty('patterns');
    expect(evidence.claims[0]).not.toHaveProperty('examples');
  });

  it('names a version that is the date of the evidence and changes with every data file', () => {
    const versionWith = (edits = {}) => withSmallDataset(edits, compileDataset).evidence.dataset.version;
    const version = versionWith();
    expect(version).toMatch(/^2026-11-22\+[0-9a-f]{8}$/);
    expect(versionWith()).toBe(version);
    expect(versionWith({ 'help-lines.yml': replacing('United States', 'USA') })).not.toBe(version);
    expect(versionWith({ 'references/anon-2021-for.yml': (text: string) => `# seen\n${text}` })).not.toBe(version);
  });
});

describe('writeGenerated', () => {
  const inNewFolder = async (use: (folder: string) => Promise<void>) => {
    const out = mkdtempSync(join(tmpdir(), 'generated-'));
    try {
      await use(out);
    } finally {
      rmSync(out, { recursive: true });
    }
  };

  it('writes a file again only when its content changed', async () => {
    await inNewFolder(async (out) => {
      const write = (edits = {}) => withSmallDataset(edits, (folder) => writeGenerated(folder, out));
      const file = join(out, 'gate-terms.ts');
      const longAgo = new Date(0);
      await write();
      utimesSync(file, longAgo, longAgo);
      await write();
      expect(statSync(file).mtime).toEqual(longAgo);
      await write({ 'language/gate-terms.yml': replacing('- ketum', '- ketum\n  - biak') });
      expect(statSync(file).mtime).not.toEqual(longAgo);
      expect(readFileSync(file, 'utf8')).toContain('|biak|');
    });
  });

  it('writes nothing when the dataset has a mistake', async () => {
    await inNewFolder(async (out) => {
      const edits = { 'dataset.yml': replacing('2026-11-22', 'today') };
      const written = withSmallDataset(edits, (folder) => writeGenerated(folder, join(out, 'generated')));
      await expect(written).rejects.toThrow('dataset.yml:2');
      expect(statSync(join(out, 'generated'), { throwIfNoEntry: false })).toBeUndefined();
    });
  });
});
