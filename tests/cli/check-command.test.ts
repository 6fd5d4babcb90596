import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../src/dataset/report.schema.json' with { type: 'json' };
import type { PageReport } from '../../src/shared/page-report.ts';
import { runCommand, startCommand } from '../support/run-command.ts';

const DEMO = 'tests/pages/demo/index.html';
const CLEAN = '{"id":"clean","html":"<p>Kratom is a tree native to Southeast Asia.</p>"}';
const CONCERN = '{"id":"concern","html":"<p>Kratom is not addictive.</p>"}';
const QUESTION = '{"id":"question","html":"<p>Is kratom addictive?</p>"}';
const BROKEN = '{"id":"broken"';

const isReport = new Ajv().compile<PageReport>(schema);
const reportsOf = (ndjson: string): PageReport[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const check = (args: string[], ...lines: string[]) => runCommand('check', args, { input: [lines.join('\n')] });

describe('formats', () => {
  test('json is an object for one input, and it is of the published schema', async () => {
    const { stdout } = await check(['--format', 'json', DEMO]);
    const report: unknown = JSON.parse(stdout);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report).toMatchObject({ id: DEMO, url: null, title: 'The Gentle Leaf: A Beginner’s Guide to Kratom' });
  });

  test('json is an array for several inputs, in their order', async () => {
    const { stdout } = await check(['--format', 'json', DEMO, '-', DEMO], 'Kratom is a tree.');
    expect(JSON.parse(stdout).map(({ id }: PageReport) => id)).toEqual([DEMO, '-', DEMO]);
  });

  test('ndjson input makes ndjson the default output, one report a line', async () => {
    const { stdout } = await check(['--ndjson'], CLEAN, CONCERN);
    const reports = reportsOf(stdout);
    expect(reports.map(({ id }) => id)).toEqual(['clean', 'concern']);
    for (const report of reports) expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });

  test('text is the default for files and tells what the popup tells', async () => {
    const { stdout } = await check([DEMO]);
    expect(stdout).toContain('The Gentle Leaf');
    expect(stdout).toContain('What is known:');
  });

  test('csv has one head for all inputs', async () => {
    const { stdout } = await check(['--format', 'csv', DEMO, DEMO]);
    const [head, ...rows] = stdout.split('\r\n');
    expect(head).toMatch(/^id,url,title,/);
    expect(rows.filter((row) => row.startsWith('id,'))).toEqual([]);
    expect(rows.filter((row) => row.startsWith(DEMO)).length).toBeGreaterThan(2);
  });

  test('markdown has a title for each input', async () => {
    const { stdout } = await check(['--format', 'markdown', DEMO, DEMO]);
    expect(stdout.match(/^# The Gentle Leaf/gm)).toHaveLength(2);
  });

  test.each([[[DEMO]], [[DEMO, DEMO]]])('claimreview is one array for %s', async (files) => {
    const { stdout } = await check(['--format', 'claimreview', ...files]);
    const reviews = JSON.parse(stdout);
    expect(new Set(reviews.map((review: Record<string, unknown>) => review['@type']))).toEqual(
      new Set(['ClaimReview']),
    );
  });

  test.each([
    ['bibtex', /^@\w+\{/gm],
    ['ris', /^TY {2}- /gm],
    ['csl-json', /^ {2}"id": /gm],
  ])('%s gives each source that the pages leave out once', async (format, entry) => {
    const { stdout } = await check(['--format', format, DEMO]);
    const again = await check(['--format', format, DEMO, DEMO]);
    expect(stdout.match(entry)?.length).toBeGreaterThan(3);
    expect(again.stdout).toBe(stdout);
  });

  test.each(['json', 'claimreview', 'csl-json'])('%s of nothing readable is still JSON', async (format) => {
    const { stdout, code } = await check(['--format', format, 'missing.html', 'missing-too.html']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(code).toBe(2);
  });
});

describe('exit codes', () => {
  test.each([
    { what: 'nothing of concern', lines: [CLEAN, QUESTION], args: [], code: 0 },
    { what: 'something of concern', lines: [CONCERN, CLEAN], args: [], code: 1 },
    { what: 'a reading that --fail-on adds', lines: [CLEAN, QUESTION], args: ['--fail-on', 'question'], code: 1 },
    { what: 'a broken line, whatever else', lines: [CONCERN, BROKEN, CLEAN], args: [], code: 2 },
    { what: 'no document at all', lines: [], args: [], code: 0 },
  ])('$code for $what', async ({ lines, args, code }) => {
    expect((await check(['--ndjson', ...args], ...lines)).code).toBe(code);
  });

  test('2 and the usage for a wrong option', async () => {
    const { code, stdout, stderr } = await check(['--format', 'xml']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run check --');
  });
});

describe('bad input', () => {
  test('an unreadable file is named, and the others are checked', async () => {
    const { stdout, stderr } = await check(['--format', 'ndjson', 'missing.html', DEMO]);
    expect(stderr).toBe('missing.html: there is no such file.\n');
    expect(reportsOf(stdout).map(({ id }) => id)).toEqual([DEMO]);
  });

  test('a broken line is named by its number, and the others are checked', async () => {
    const { stdout, stderr } = await check(['--ndjson'], CLEAN, '', BROKEN, CONCERN);
    expect(stderr).toMatch(/^-, line 3: /);
    expect(reportsOf(stdout).map(({ id }) => id)).toEqual(['clean', 'concern']);
  });

  test.each([
    { what: 'nothing', html: '' },
    { what: 'no body', html: '<html><head><title>Kratom</title></head></html>' },
    { what: 'a frameset for a body', html: '<frameset><frame src="a.html"></frameset>' },
    { what: 'SVG', html: '<svg xmlns="http://www.w3.org/2000/svg"><title>Kratom</title></svg>' },
    { what: 'XML', html: '<?xml version="1.0"?><note><to>kratom</to></note>' },
    { what: 'tags 5,000 deep', html: `${'<div>'.repeat(5_000)}tea` },
  ])('$what gives a report without findings', async ({ html }) => {
    const { stdout, code } = await check(['--ndjson'], JSON.stringify({ id: 'odd', html }));
    expect(reportsOf(stdout)).toMatchObject([{ id: 'odd', findings: [] }]);
    expect(code).toBe(0);
  });
});

describe('documents', () => {
  test('plain text is read in paragraphs', async () => {
    const { stdout } = await check(['--format', 'json', '-'], 'Kratom is not\naddictive.\n\nIs kratom addictive?');
    expect(JSON.parse(stdout).findings).toMatchObject([
      { claim: 'addictive', polarity: 'denies', reading: 'false', sentence: 'Kratom is not addictive.' },
      { claim: 'addictive', reading: 'question', sentence: 'Is kratom addictive?' },
    ]);
  });

  test('the posts of a thread keep their numbers', async () => {
    const thread = {
      id: 't',
      url: 'https://forum.test/1',
      posts: ['Kratom is not addictive.', 'Is kratom addictive?'],
    };
    const { stdout } = await check(['--ndjson'], JSON.stringify(thread));
    expect(reportsOf(stdout)[0]).toMatchObject({ url: 'https://forum.test/1', findings: [{ post: 0 }, { post: 1 }] });
  });
});

describe('streams', () => {
  test('a report comes before the next document is there', async () => {
    const child = startCommand('check', ['--ndjson']);
    const firstReport = new Promise<string>((resolve) => child.stdout?.once('data', (data) => resolve(String(data))));
    child.stdin?.write(`${CLEAN}\n`);
    expect(JSON.parse(await firstReport)).toMatchObject({ id: 'clean' });
    child.stdin?.end();
  });

  test('3,000 documents pass in constant memory', async () => {
    const html = readFileSync(DEMO, 'utf8').repeat(5);
    function* documents() {
      for (let id = 0; id < 3000; id++) yield `${JSON.stringify({ id, html })}\n`;
    }
    const options = { input: documents(), node: ['--max-old-space-size=100'] };
    const { stdout, stderr } = await runCommand('check', ['--ndjson'], options);
    expect(stderr).toBe('');
    expect(stdout.match(/^\{"id":/gm)).toHaveLength(3000);
  }, 300_000);

  test('a reader that has seen enough ends it without a complaint', async () => {
    const child = startCommand('check', ['--ndjson']);
    const complaint = new Promise<string>((resolve) => {
      let all = '';
      child.stderr?.on('data', (data) => {
        all += data;
      });
      child.on('close', () => resolve(all));
    });
    child.stdin?.on('error', () => {});
    child.stdin?.write(`${CLEAN}\n`);
    child.stdout?.once('data', () => {
      child.stdout?.destroy();
      child.stdin?.end(`${CLEAN}\n`.repeat(2000));
    });
    expect(await complaint).toBe('');
  });
});

describe('explain', () => {
  test('names pattern, concepts and subject', async () => {
    const { stdout, code } = await runCommand('explain', ['Kratom is not addictive.']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^addictive\n {2}stance {3}denies, states, general\n/);
    for (const row of ['pattern', 'concept', 'subject']) expect(stdout).toMatch(new RegExp(`^ {2}${row} `, 'm'));
  });

  test('says so where it finds nothing', async () => {
    expect((await runCommand('explain', ['Tea is green.'])).stdout).toContain('No claim was found.');
  });

  test('takes each sentence by itself', async () => {
    const { stdout } = await runCommand('explain', ['Kratom is an opioid.', 'People say it is not addictive.']);
    expect(stdout).toMatch(/^"Kratom is an opioid\."\n\nnot-an-opioid\n {2}stance {3}denies, states, general\n/);
    expect(stdout).toMatch(/^"People say it is not addictive\."\n\nKratom is not named here.*\n\naddictive\n/m);
  });

  test('asks for a sentence', async () => {
    expect(await runCommand('explain', [])).toMatchObject({ code: 2, stdout: '' });
  });
});
