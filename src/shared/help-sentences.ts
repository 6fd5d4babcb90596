import type { HelpTopic } from './claim.ts';
import type { NumberWord, ReadingWords } from './reading-words.ts';
import type { HelpLine } from './reference.ts';

/**
 * The help lines for the topics of one or more claims, in the order in which they are shown, each at most once.
 * `line` holds the numbers of the reader's country; without it, or where a number in it is not confirmed, the sentence
 * names the service and no number. Empty where no topic is given.
 */
export function helpSentences(
  words: Pick<ReadingWords, 'help' | 'numbers'>,
  topics: Iterable<HelpTopic>,
  line: Pick<HelpLine, 'emergency' | 'poisonCentre'> | null,
): string[] {
  const asked = new Set(topics);
  return words.help
    .filter((word) => word.topics.some((topic) => asked.has(topic)))
    .map((word, at) =>
      ((at === 0 && word.whenFirst) || word.sentence)
        .replace('{emergency}', nameOf(words.numbers.emergency, line?.emergency))
        .replace('{poisonCentre}', nameOf(words.numbers.poisonCentre, line?.poisonCentre)),
    );
}

function nameOf(word: NumberWord, number: string | null | undefined): string {
  return number ? word.known.replace('{number}', number) : word.unknown;
}
