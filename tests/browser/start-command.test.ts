import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { evidence } from '../../src/generated/evidence.ts';
import { indexEvidence } from '../../src/report/index-evidence.ts';
import { pageView } from '../../src/report/page-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { checkPage } from '../support/check-page.ts';
import { runCommand } from '../support/run-command.ts';

const START_MS = 120_000;
const DEMO = 'tests/pages/demo/index.html';
const PNG = '\x89PNG';

const start = (...args: string[]) => runCommand('start', ['--headless', ...args]);

const openingOf = (path: string): string => {
  const report = checkPage(readFileSync(path, 'utf8'), path);
  return pageView([report], indexEvidence(evidence), null, sayEnglish).summary.opening;
};

test.each([{ args: [] }, { args: [DEMO] }])(
  'npm start -- $args without a display prints the report and where its pictures are',
  async ({ args }) => {
    const { code, stdout } = await start(...args);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(openingOf(DEMO));
    const pictures = stdout.match(/^\S+\.png$/gm) ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) expect(readFileSync(picture, 'latin1').startsWith(PNG)).toBe(true);
  },
  START_MS,
);

test.each([
  { given: 'missing.html', says: 'There is no file' },
  { given: 'https://', says: 'is no address of a page' },
])('npm start -- $given says what is wrong', async ({ given, says }) => {
  const { code, stdout, stderr } = await start(given);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(says);
});
