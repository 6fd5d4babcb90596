import { HELP_TOPICS } from '../shared/claim.ts';
import { MARKS, READINGS, REASONS, type Reason } from '../shared/reading.ts';
import type { Dataset } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';

/** Every result has words, every mark a line in the legend, every help topic a sentence, and no row is out of reach. */
export function validateReadings(
  { readings: { file, value } }: Pick<Dataset, 'readings'>,
  problems: ProblemList,
): void {
  const used = new Set<number>();
  for (const reading of READINGS) {
    const rowOf = (because: Reason) =>
      value.rows.findIndex(
        (row) => (row.reading?.includes(reading) ?? true) && (row.because?.includes(because) ?? true),
      );
    for (const because of REASONS) used.add(rowOf(because));
    const bare = REASONS.filter((because) => rowOf(because) < 0).join(', ');
    if (bare) problems.add(file, ['rows'], `no row for ${reading} because of ${bare}`, 'add a row, or widen one');
  }
  value.rows.forEach(({ chip }, at) => {
    if (!used.has(at))
      problems.add(
        file,
        ['rows', at],
        `no result reaches the row "${chip}"`,
        'move it above the wider row, or remove it',
      );
  });
  if (value.marks.map(({ mark }) => mark).join() !== MARKS.join()) {
    problems.add(
      file,
      ['marks'],
      'the legend has other marks than the page',
      `list ${MARKS.join(', ')}, each once, in this order`,
    );
  }
  const helped = value.help.flatMap(({ topics }) => topics);
  if (helped.join() !== HELP_TOPICS.join()) {
    problems.add(
      file,
      ['help'],
      'the help sentences have other topics than the claims',
      `cover ${HELP_TOPICS.join(', ')}, in this order`,
    );
  }
  const placeholders: [path: (string | number)[], text: string, allowed: string[]][] = [
    ...value.rows.map((row, at): [(string | number)[], string, string[]] => [
      ['rows', at, 'sentence'],
      row.sentence,
      ['date'],
    ]),
    ...value.help.map((row, at): [(string | number)[], string, string[]] => [
      ['help', at, 'sentence'],
      `${row.sentence} ${row.whenFirst ?? ''}`,
      ['emergency', 'poisonCentre'],
    ]),
    [['howSure', 'settled'], value.howSure.settled, ['certainty', 'claim']],
    [['howSure', 'open'], value.howSure.open, ['certainty', 'claim']],
    [['howSure', 'mixed'], value.howSure.mixed, ['certainty']],
  ];
  for (const [path, text, allowed] of placeholders) {
    for (const [, name] of text.matchAll(/\{(.*?)\}/g)) {
      if (!allowed.includes(name))
        problems.add(file, path, `nothing fills {${name}}`, `use only {${allowed.join('}, {')}}`);
    }
  }
}
