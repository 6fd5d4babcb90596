import type { Certainty, HelpTopic } from './claim.ts';
import type { Mark, Reading, ReadingResult, Reason } from './reading.ts';

/** The mark of some readings. A list that is left out means "any". */
export interface ReadingMark {
  reading?: Reading[];
  because?: Reason[];
  /** The mark on the page; `null` where the passage is never marked. */
  mark: Mark | null;
}

/** What a reader sees for them. */
export interface ReadingWord extends ReadingMark {
  chip: string;
  /** May hold `{date}`: the `asOf` of the claim, for readers. */
  sentence: string;
}

/** One line of the legend. */
export interface MarkWord {
  mark: Mark;
  label: string;
  line: 'double' | 'dashed' | 'dotted' | 'solid';
  /** Drawn unless the reader switched it off. Danger is drawn whatever this says. */
  byDefault: boolean;
}

/** The help line of the topics listed: shown where a claim has any of them. */
export interface HelpWord {
  topics: HelpTopic[];
  /** May hold `{emergency}` and `{poisonCentre}`: see `numbers`. */
  sentence: string;
  /** Instead of `sentence`, where no other help line stands before it. */
  whenFirst?: string;
}

/** What stands for the number of a service: `known` holds `{number}`. */
export interface NumberWord {
  known: string;
  unknown: string;
}

/** How sure the evidence is, with what it is sure of. `{certainty}` is a word of the list, `{claim}` what is said. */
export interface HowSureWords {
  settled: string;
  open: string;
  /** Well studied, and the studies do not agree. Holds no `{claim}`. */
  mixed: string;
  /** Instead, where certainty is low or very low and the stance given is a danger. */
  danger: string;
}

/** Every sentence that depends on evidence and stance; the words are in src/dataset/readings.yml. */
export interface ReadingWords {
  /** BCP 47: the language of all these words. */
  locale: string;
  /** In order: the first row that fits a result is the one to show. */
  rows: ReadingWord[];
  /** In the order of the legend. */
  marks: MarkWord[];
  certainty: Record<Certainty, string>;
  howSure: HowSureWords;
  /** In the order in which they are shown. */
  help: HelpWord[];
  numbers: { emergency: NumberWord; poisonCentre: NumberWord };
  nothingFound: string;
  /** Heading of the supported harms that a page full of benefits leaves out. */
  notSaid: string;
}

/** The row for a result. The dataset compiler makes sure that every reading and reason has one; throws if not. */
export function wordOf<Row extends ReadingMark>(
  { rows }: { rows: Row[] },
  { reading, because }: Omit<ReadingResult, 'danger'>,
): Row {
  const row = rows.find(
    (each) =>
      (each.reading === undefined || each.reading.includes(reading)) &&
      (each.because === undefined || each.because.includes(because)),
  );
  if (!row)
    throw new Error(`No words for "${reading}" because of "${because}". Add a row to src/dataset/readings.yml.`);
  return row;
}
