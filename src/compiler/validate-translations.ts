import type { Dataset, TextPair, TranslationRecord } from './dataset.ts';
import type { DataPath, ProblemList } from './problem-list.ts';

/**
 * Mistakes that whoever translates has made and can mend. What is only missing or out of date is none: it keeps the
 * language from being shipped, as `compileTranslation` tells, so that nobody who mends an English text needs to know Thai.
 */
export function validateTranslations({ translations, claimIds }: Dataset, problems: ProblemList): void {
  for (const { file, value } of translations) {
    const add = (path: DataPath, problem: string, remedy: string): void => problems.add(file, path, problem, remedy);
    if (value.id === 'en') add([], 'English is what is translated', 'remove this file, or name it after its language');
    for (const id of Object.keys(value.claims)) {
      if (!claimIds.has(id))
        add(['claims', id], `there is no claim "${id}"`, 'name it as its file in claims/ is named');
    }
    for (const { path, pair } of pairsOf(value)) {
      const [lost, added] = differenceOf(placesIn(pair.en), placesIn(pair.to));
      if (pair.to !== '' && lost.length > 0)
        add([...path, 'to'], `${lost.join(', ')} is lost`, 'write it where its value belongs');
      if (added.length > 0)
        add([...path, 'to'], `nothing fills ${added.join(', ')}`, 'write it as the English text does');
      if (pair.to !== pair.to.trim()) add([...path, 'to'], 'the text has a space at its end', 'take it away');
    }
    for (const [group, pairs] of Object.entries(value.readings)) {
      pairs.forEach(({ en }, at) => {
        if (pairs.findIndex((pair) => pair.en === en) < at)
          add(['readings', group, at], `"${en}" is translated twice`, 'keep one of the two');
      });
    }
  }
}

/** Every text of a translation, and where it stands. */
function pairsOf({ readings, claims }: TranslationRecord): { path: DataPath; pair: TextPair }[] {
  const ofReadings = Object.entries(readings).flatMap(([group, pairs]) =>
    pairs.map((pair, at) => ({ path: ['readings', group, at], pair })),
  );
  const ofClaims = Object.entries(claims).flatMap(([id, texts]) =>
    Object.entries(texts).map(([text, pair]) => ({ path: ['claims', id, text], pair })),
  );
  return [...ofReadings, ...ofClaims];
}

const placesIn = (text: string): string[] => [...text.matchAll(/\{.*?\}/g)].map(([place]) => place);

/** What only the first list holds, and what only the second. */
function differenceOf(first: readonly string[], second: readonly string[]): [string[], string[]] {
  return [first.filter((each) => !second.includes(each)), second.filter((each) => !first.includes(each))];
}
