import type { ReadingWords } from '../shared/reading-words.ts';
import type { TextGroup } from './dataset.ts';

/** Every text of the readings through `turn`, group by group; all else stays. */
export function mapReadingTexts(words: ReadingWords, turn: (group: TextGroup, text: string) => string): ReadingWords {
  const { rows, marks, certainty, howSure, help, numbers, nothingFound, notSaid } = words;
  return {
    ...words,
    rows: rows.map((row) => ({
      ...row,
      chip: turn('chips', row.chip),
      sentence: turn('sentences', row.sentence),
    })),
    marks: marks.map((mark) => ({ ...mark, label: turn('marks', mark.label) })),
    certainty: mapValues(certainty, (text) => turn('certainty', text)),
    howSure: mapValues(howSure, (text) => turn('certainty', text)),
    help: help.map((word) => ({
      ...word,
      sentence: turn('help', word.sentence),
      ...(word.whenFirst === undefined ? {} : { whenFirst: turn('help', word.whenFirst) }),
    })),
    numbers: mapValues(numbers, (word) => mapValues(word, (text) => turn('numbers', text))),
    nothingFound: turn('page', nothingFound),
    notSaid: turn('page', notSaid),
  };
}

function mapValues<T extends object, V>(record: T, turn: (value: T[keyof T]) => V): Record<keyof T, V> {
  const entries = (Object.keys(record) as (keyof T)[]).map((key) => [key, turn(record[key])]);
  return Object.fromEntries(entries);
}
