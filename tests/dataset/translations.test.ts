import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import { catalogues, LOCALES } from '../../src/generated/words.ts';
import { CLAIM_TEXTS } from '../../src/shared/evidence-words.ts';

const { evidence, translations } = compileDataset('src/dataset');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

/** Every text in a value, by its path in it. */
function textsIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const english = new Map(textsIn(evidence.readingWords));

describe.each(LOCALES.filter((locale: string) => locale !== 'en'))('the evidence in %s, which is shipped', (locale) => {
  const words = async () => (await catalogues[locale]()).evidenceWords?.();

  it('says every reading, and nothing else', async () => {
    const texts = textsIn((await words())?.readingWords);
    expect(texts.map(([path]) => path)).toEqual([...english.keys()]);
    expect(texts.filter(([path, text]) => `${placesIn(text)}` !== `${placesIn(english.get(path) ?? '')}`)).toEqual([]);
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('says every claim that is a danger, whole', async () => {
    const said = (await words())?.claims ?? {};
    const dangers = evidence.claims.filter(({ harm }) => harm.ifBelieved === 'danger' || harm.ifDenied === 'danger');
    expect(dangers.length).toBeGreaterThan(30);
    for (const claim of dangers) {
      const wanted = CLAIM_TEXTS.filter((text) => claim[text] !== undefined);
      expect(
        Object.entries(said[claim.id] ?? {})
          .filter(([, text]) => text)
          .map(([name]) => name),
        claim.id,
      ).toEqual(wanted);
    }
  });
});

describe.each(translations)('the translation into $language', ({ language, reviewedBy, gaps }) => {
  it('is shipped only where nothing is missing or out of date', () => {
    const isShipped = LOCALES.some((locale) => locale === language);
    expect(isShipped && gaps.length > 0).toBe(false);
  });

  it('is said in CONTRIBUTING to be reviewed or not, as its file has it', () => {
    const [, name, by] = new RegExp(`^\\| (\\S+) *\\| \`${language}\` *\\| (.*?) *\\|$`, 'm').exec(contributing) ?? [];
    expect(name).toBe(new Intl.DisplayNames('en', { type: 'language' }).of(language));
    expect(by).toBe(reviewedBy ?? 'not yet reviewed by a speaker');
  });

  it('holds no amount', () => {
    const { words } = translations.find((each) => each.language === language) ?? {};
    const amounts = textsIn(words).filter(([, text]) => /\d\s*(?:mg|g|ml|µg|กรัม|มก)(?![\p{L}\d])/iu.test(text));
    expect(amounts).toEqual([]);
  });
});
