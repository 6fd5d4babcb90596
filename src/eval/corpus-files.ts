/** What `npm run eval` scores where no file is named, from the top of the project. */
export const CORPUS_FILES = [
  'tests/corpus/dev/spam.jsonl',
  'tests/corpus/dev/forum.jsonl',
  'tests/corpus/dev/news.jsonl',
  'tests/corpus/dev/phrasebook.jsonl',
  'tests/corpus/own/phrases.jsonl',
];

/** The figures under which no change may fall. */
export const FLOOR_FILE = 'tests/corpus/floor.json';

/** Where the weights of the signals of spam are kept. */
export const SPAM_SIGNALS_FILE = 'src/dataset/spam-signals.yml';
