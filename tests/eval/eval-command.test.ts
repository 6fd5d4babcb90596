import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'eval-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STANCE = { polarity: 'affirms', mode: 'states', basis: 'general', claim: 'relieves-pain' };
const FOUND = { ...STANCE, id: 'found', text: 'Kratom relieves pain.' };
const MISSED = { ...STANCE, id: 'missed', text: 'The weather is fine.' };
const DOCUMENT = {
  id: 'document',
  genre: 'news',
  blocks: [{ tag: 'p', text: FOUND.text }],
  gold: [{ ...STANCE, block: 0, quote: 'Kratom relieves pain' }],
};

function corpus(name: string, ...lines: unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
}

test('prints tables, and the errors with their sentences', async () => {
  const { code, stdout } = await runCommand('eval', [corpus('a.jsonl', DOCUMENT, FOUND, MISSED)]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^relieves-pain +100\.0 +100\.0 +100\.0 +1 +0 +0$/m);
  expect(stdout).toMatch(/^news +100\.0/m);
  expect(stdout).toContain('Recall 50.0. Right where found: polarity 100.0, mode 100.0, basis 100.0, reading 100.0.');
  expect(stdout).toContain('The worst 1 of 1 errors');
  expect(stdout).toContain(MISSED.text);
});

test('--errors 0 leaves the sentences out', async () => {
  const { stdout } = await runCommand('eval', ['--errors', '0', corpus('b.jsonl', MISSED)]);
  expect(stdout).toContain('The worst 0 of 1 errors');
  expect(stdout).not.toContain(MISSED.text);
});

test('--json prints one object', async () => {
  const path = corpus('c.jsonl', DOCUMENT, FOUND, MISSED);
  const { code, stdout } = await runCommand('eval', ['--json', path]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    documents: { overall: { tp: 1, fp: 0, fn: 0 }, byClaim: { 'relieves-pain': { recall: 1 } } },
    phrasebooks: { [path]: { recall: 0.5 } },
    errors: [{ kind: 'missed', id: 'missed' }],
  });
});

test.each([
  ['a file that is not there', ['nowhere.jsonl'], /^nowhere\.jsonl could not be read/],
  [
    'a wrong line',
    [corpus('d.jsonl', FOUND, { ...FOUND, claim: 'nonsense' })],
    /d\.jsonl, line 2: there is no claim "nonsense"/,
  ],
  ['a wrong number', ['--errors', 'many'], /^--errors: "many" is no number\./],
  ['an unknown option', ['--verbose'], /--verbose/],
  ['a floor of another corpus', ['--record', 'a.jsonl'], /^--record takes the corpus of the project/],
])('%s is an error that says so', async (_, args, message) => {
  const { code, stdout, stderr } = await runCommand('eval', args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(message);
});
