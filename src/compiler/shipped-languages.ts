import type { Translation } from './compile-translation.ts';
import { formatProblem } from './problem-list.ts';
import { type Catalogue, FIRST_LANGUAGE } from './read-catalogues.ts';

/** How much is told of what a language lacks; the rest by `npm run translate`. */
const TOLD = 3;

export interface ShippedLanguage {
  /** ISO 639 code. */
  code: string;
  /** A speaker has read and signed what is said of the evidence. */
  isReviewed: boolean;
}

/**
 * The languages that are there as a whole, English first: texts of the interface and of the evidence, none missing, none out of
 * date. `warnings` name the others and what they lack, for whoever builds.
 */
export function shippedLanguages(
  catalogues: ReadonlyMap<string, Catalogue>,
  translations: readonly Translation[],
): { shipped: ShippedLanguage[]; warnings: string[] } {
  const shipped: ShippedLanguage[] = [{ code: FIRST_LANGUAGE, isReviewed: true }];
  const warnings: string[] = [];
  const begun = new Set([...catalogues.keys(), ...translations.map(({ language }) => language)]);
  begun.delete(FIRST_LANGUAGE);
  for (const code of [...begun].sort()) {
    const translation = translations.find(({ language }) => language === code);
    const lacks = languageGaps(code, catalogues, translation);
    if (lacks.length === 0) shipped.push({ code, isReviewed: translation?.reviewedBy != null });
    else warnings.push(notShipped(code, lacks));
    const left = translation?.leftEnglish ?? [];
    if (lacks.length === 0 && left.length > 0)
      warnings.push([`"${code}" says some claims in English:`, ...left.map(formatProblem)].join('\n  '));
  }
  return { shipped, warnings };
}

/** All that a language lacks, one line for each. */
export function languageGaps(
  code: string,
  catalogues: ReadonlyMap<string, Catalogue>,
  translation: Translation | undefined,
): string[] {
  const file = `public/_locales/${code}/messages.json`;
  const evidence = translation
    ? translation.gaps.map(formatProblem)
    : [`src/dataset/translations/${code}.yml  is missing — "npm run translate -- ${code}" writes one to fill in`];
  const catalogue = catalogues.get(code);
  const english = catalogues.get(FIRST_LANGUAGE) ?? {};
  return [
    ...evidence,
    ...(catalogue
      ? catalogueGaps(file, code, catalogue, english)
      : [`${file}  is missing — translate the English one`]),
  ];
}

/** Keys that are missing or that nobody asks for, and texts that have not the places of the English ones. */
function catalogueGaps(file: string, code: string, catalogue: Catalogue, english: Catalogue): string[] {
  const wanted = keysOf(code, english);
  const missing = [...wanted.keys()].filter((key) => !Object.hasOwn(catalogue, key));
  const others = Object.keys(catalogue).filter((key) => !wanted.has(key));
  const wrong = Object.entries(catalogue).filter(
    ([key, text]) => wanted.has(key) && placesIn(text) !== placesIn(wanted.get(key) ?? ''),
  );
  return [
    ...missing.map((key) => `${file}  "${key}" is missing — translate "${wanted.get(key)}"`),
    ...others.map((key) => `${file}  "${key}" is no text of ours — remove it, or name it as English does`),
    ...wrong.map(
      ([key]) =>
        `${file}  "${key}" has other places than in English — write ${placesIn(wanted.get(key) ?? '') || 'none'}`,
    ),
  ];
}

/** Key → English text, for every key of a language: texts for numbers have one for each plural form that it has. */
function keysOf(code: string, english: Catalogue): Map<string, string> {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  return new Map(
    Object.entries(english).flatMap(([key, text]) => {
      const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1];
      if (stem === undefined || !(`${stem}_other` in english)) return [[key, text] as const];
      const other = english[`${stem}_other`];
      return forms.map((form) => [`${stem}_${form}`, english[`${stem}_${form}`] ?? other] as const);
    }),
  );
}

const placesIn = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

function notShipped(code: string, lacks: readonly string[]): string {
  const more = lacks.length - TOLD;
  return [
    `The language "${code}" is NOT shipped. It lacks:`,
    ...lacks.slice(0, TOLD),
    ...(more > 0 ? [`… and ${more} more: "npm run translate -- ${code}" lists them all`] : []),
  ].join('\n  ');
}
