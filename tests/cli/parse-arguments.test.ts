import { expect, test } from 'vitest';
import { FORMATS, parseArguments } from '../../src/cli/parse-arguments.ts';

const options = (args: string[]) => {
  const parsed = parseArguments(args);
  if (!parsed.ok || parsed.value === 'help') throw new Error(parsed.ok ? 'help' : parsed.error);
  return { ...parsed.value, failOn: [...parsed.value.failOn] };
};

test.each([
  { args: [], want: { format: 'text', ndjson: false, failOn: [], files: ['-'] } },
  { args: ['a.html', '-'], want: { files: ['a.html', '-'] } },
  { args: ['--ndjson'], want: { format: 'ndjson', ndjson: true, files: ['-'] } },
  { args: ['--ndjson', '--format', 'ndjson', '-'], want: { format: 'ndjson', ndjson: true, files: ['-'] } },
  { args: ['--ndjson', '--format=csv', 'a'], want: { format: 'csv', ndjson: true } },
  {
    args: ['--fail-on', 'one-sided,question', '--fail-on', 'repeats-false'],
    want: { failOn: ['one-sided', 'question', 'repeats-false'] },
  },
  { args: ['--', '--odd-name.html'], want: { files: ['--odd-name.html'] } },
])('understands $args', ({ args, want }) => {
  expect(options(args)).toMatchObject(want);
});

test.each(FORMATS)('knows the format %s', (format) => {
  expect(options(['--format', format])).toMatchObject({ format });
});

test.each([
  { args: ['--format', 'xml'], names: ['xml', 'claimreview'] },
  { args: ['--fail-on', 'danger'], names: ['danger', 'overstated'] },
  { args: ['--loud'], names: ['--loud'] },
  { args: ['--format'], names: ['--format'] },
])('refuses $args and says what is possible', ({ args, names }) => {
  const parsed = parseArguments(args);
  expect(parsed.ok).toBe(false);
  for (const name of names) expect(parsed.ok ? '' : parsed.error).toContain(name);
});

test('gives help when asked', () => {
  expect(parseArguments(['--help'])).toEqual({ ok: true, value: 'help' });
});
