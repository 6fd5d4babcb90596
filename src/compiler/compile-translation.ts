import { CLAIM_TEXTS, type EvidenceWords } from '../shared/evidence-words.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
import { type ClaimRecord, type Entry, TEXT_GROUPS, type TextPair, type TranslationRecord } from './dataset.ts';
import { mapReadingTexts } from './map-reading-texts.ts';
import type { DataPath, Problem } from './problem-list.ts';

/** The evidence in one language, and what it lacks. */
export interface Translation {
  /** ISO 639 code. */
  language: string;
  /** The speaker who has signed it, or `null`. */
  reviewedBy: string | null;
  words: EvidenceWords;
  /** What is missing or out of date and must not be: with any of it, the language is not shipped. */
  gaps: Problem[];
  /** The same of claims that are no danger: those are then said in English. */
  leftEnglish: Problem[];
}

/** A claim that somebody could come to harm by is said in every language that is shipped. */
export function mustBeTranslated({ harm }: Pick<ClaimRecord, 'harm'>): boolean {
  return harm.ifBelieved === 'danger' || harm.ifDenied === 'danger';
}

/**
 * Puts readings and claims into the language of a translation, as far as it has them. `english`: the texts as they are
 * now. A text without a translation, or whose English has changed since, stays English and is told.
 */
export function compileTranslation(
  { file, value }: Entry<TranslationRecord>,
  claims: readonly ClaimRecord[],
  english: ReadingWords,
): Translation {
  const at = (path: DataPath, problem: string, remedy: string): Problem => ({
    file: file.name,
    line: file.lineOf(path),
    problem,
    remedy,
  });
  const gapOf = (path: DataPath, pair: TextPair | undefined, text: string | undefined): Problem[] => {
    if (text === undefined) return [at(path, 'English says no such thing any more', 'remove it')];
    if (pair === undefined || pair.to === '') return [at(path, `"${text}" is not translated`, 'write it here')];
    return pair.en === text ? [] : [at(path, `English now says "${text}"`, 'translate that, and put it beside')];
  };

  const wanted = new Set<string>();
  const readingWords = mapReadingTexts(english, (group, text) => {
    wanted.add(`${group} ${text}`);
    return value.readings[group].find(({ en }) => en === text)?.to || text;
  });
  const ofReadings = TEXT_GROUPS.flatMap((group) => {
    const pairs = value.readings[group];
    const texts = [...wanted].filter((key) => key.startsWith(`${group} `)).map((key) => key.slice(group.length + 1));
    const missing = texts.filter((text) => !pairs.some(({ en }) => en === text));
    return [
      ...missing.flatMap((text) => gapOf(['readings', group], undefined, text)),
      ...pairs.flatMap((pair, index) =>
        gapOf(['readings', group, index], pair, texts.includes(pair.en) ? pair.en : undefined),
      ),
    ];
  });

  const told = claims.map((claim) => {
    const texts = value.claims[claim.id];
    const must = mustBeTranslated(claim);
    const asked = texts || must ? CLAIM_TEXTS.filter((text) => claim[text] !== undefined || texts?.[text]) : [];
    const gaps = asked.flatMap((text) => gapOf(['claims', claim.id, text], texts?.[text], claim[text]));
    const said = Object.fromEntries(asked.map((text) => [text, texts?.[text]?.to]));
    return { id: claim.id, must, gaps, said: asked.length > 0 && gaps.length === 0 ? said : null };
  });
  return {
    language: value.id,
    reviewedBy: value.reviewedBy,
    words: {
      readingWords: { ...readingWords, locale: value.id },
      claims: Object.fromEntries(told.flatMap(({ id, said }) => (said ? [[id, said]] : []))),
    },
    gaps: [...ofReadings, ...told.flatMap(({ must, gaps }) => (must ? gaps : []))],
    leftEnglish: told.flatMap(({ must, gaps }) => (must ? [] : gaps)),
  };
}
