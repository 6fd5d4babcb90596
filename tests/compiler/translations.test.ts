import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';
import type { Translation } from '../../src/compiler/compile-translation.ts';
import { fillTranslation } from '../../src/compiler/fill-translation.ts';
import { formatProblem } from '../../src/compiler/problem-list.ts';
import { shippedLanguages } from '../../src/compiler/shipped-languages.ts';
import { writeCatalogues } from '../../src/compiler/write-catalogues.ts';
import { writeEvidenceWords } from '../../src/compiler/write-evidence-words.ts';
import { type Edits, replacing, withSmallDataset } from './small-dataset.ts';

const PATH = 'translations/th.yml';

/** A Thai that is English in guillemets: whole, but for claims that are no danger, unless `all` are wanted. */
const inGuillemets = (all = false): string =>
  withSmallDataset({}, (folder) => {
    const { claims, evidence } = compileDataset(folder);
    const quoted = (_: unknown, value: unknown) =>
      typeof value === 'object' && value !== null && 'en' in value ? { ...value, to: `«${value.en}»` } : value;
    const filled = parse(fillTranslation('', claims, evidence.readingWords, all), quoted);
    return stringify(filled, { lineWidth: 0 });
  });

const WHOLE = inGuillemets();

/** The translation after these edits of the dataset that holds it. */
const compiled = (edits: Edits = {}, thai = WHOLE): Translation =>
  withSmallDataset({ [PATH]: () => thai, ...edits }, (folder) => {
    const [translation] = compileDataset(folder).translations;
    const relative = (problems: Translation['gaps']) =>
      problems.map((each) => ({ ...each, file: each.file.replace(`${folder}/`, '') }));
    return { ...translation, gaps: relative(translation.gaps), leftEnglish: relative(translation.leftEnglish) };
  });

const gapsOf = (translation: Translation): string[] =>
  translation.gaps.map(formatProblem).map((line) => line.replace(/:\d+ /, ' '));

describe('a translation', () => {
  it('says the readings and the claims that are a danger', () => {
    const { words, gaps, leftEnglish } = compiled();
    expect([gaps, leftEnglish]).toEqual([[], []]);
    expect(words.readingWords.rows[0]).toMatchObject({
      because: ['old-data'],
      chip: '«May have changed»',
      sentence: '«The law may have changed since {date}.»',
    });
    expect(words.readingWords.locale).toBe('th');
    expect(words.readingWords.numbers.emergency.unknown).toBe('«your emergency number»');
    expect(words.claims).toEqual({
      'too-strong': expect.objectContaining({
        says: '«The leaf is too strong»',
        saysNot: '«The leaf is not too strong»',
        butRemember: '«It can still do harm.»',
      }),
    });
  });

  it('may say the other claims too', () => {
    expect(Object.keys(compiled({}, inGuillemets(true)).words.claims)).toEqual(['too-strong', 'legal-everywhere']);
  });

  it('does not change the version of the evidence', () => {
    const version = (edits: Edits) => withSmallDataset(edits, compileDataset).evidence.dataset.version;
    expect(version({ [PATH]: () => WHOLE })).toBe(version({}));
  });

  it('keeps what is there when it is filled, also what is out of date', () => {
    withSmallDataset({}, (folder) => {
      const { claims, evidence } = compileDataset(folder);
      const again = fillTranslation(WHOLE, claims, evidence.readingWords, false);
      expect(parse(again)).toEqual(parse(WHOLE));
    });
  });
});

describe('what a translation lacks', () => {
  it('is a text that nobody has written yet', () => {
    expect(gapsOf(compiled({ [PATH]: () => WHOLE.replace('to: «Carefully put»', 'to: ""') }))).toEqual([
      `${PATH}  "Carefully put" is not translated — write it here`,
    ]);
  });

  it('is a text that nobody has made room for', () => {
    const without = WHOLE.replace(/ +- en: Carefully put\n.*\n/, '').replace(/ {4}butRemember:\n.*\n.*\n/, '');
    expect(gapsOf(compiled({}, without))).toEqual([
      `${PATH}  "Carefully put" is not translated — write it here`,
      `${PATH}  "It can still do harm." is not translated — write it here`,
    ]);
  });

  it('is a text whose English has changed since', () => {
    const { words, gaps } = compiled({
      'readings.yml': replacing('chip: Carefully put', 'chip: With care'),
      'claims/safety/too-strong.yml': replacing('says: The leaf is too strong', 'says: The leaf is strong'),
    });
    expect(gaps.map(({ problem }) => problem)).toEqual([
      '"With care" is not translated',
      'English says no such thing any more',
      'English now says "The leaf is strong"',
    ]);
    expect(words.claims).toEqual({});
    expect(words.readingWords.rows.map(({ chip }) => chip)).toContain('With care');
  });

  it('is no claim without danger: that is said in English, and told', () => {
    const { words, gaps, leftEnglish } = compiled(
      { 'claims/regulation/legal-everywhere.yml': replacing('says: The leaf is legal', 'says: It is legal') },
      inGuillemets(true),
    );
    expect(gaps).toEqual([]);
    expect(leftEnglish.map(({ problem }) => problem)).toEqual(['English now says "It is legal everywhere"']);
    expect(Object.keys(words.claims)).toEqual(['too-strong']);
  });
});

describe('a language', () => {
  const english = { name: 'Claims', found_one: '{count} claim', found_other: '{count} claims' };
  const thai = { name: 'คำ', found_other: '{count} คำ' };
  const shipping = (catalogues: Record<string, Record<string, string>>, ...translations: Translation[]) =>
    shippedLanguages(new Map(Object.entries({ en: english, ...catalogues })), translations);

  it('is shipped where both its parts are whole, with the plural forms that it has', () => {
    expect(shipping({ th: thai }, compiled())).toEqual({
      shipped: [
        { code: 'en', isReviewed: true },
        { code: 'th', isReviewed: false },
      ],
      warnings: [],
    });
    const signed = compiled({}, WHOLE.replace('reviewedBy: null', 'reviewedBy: Somchai'));
    expect(shipping({ th: thai }, signed).shipped[1]).toEqual({ code: 'th', isReviewed: true });
  });

  it.each<[what: string, catalogues: Record<string, Record<string, string>>, translation: Translation[], said: RegExp]>(
    [
      ['a catalogue', {}, [compiled()], /public\/_locales\/th\/messages.json {2}is missing/],
      ['a translation', { th: thai }, [], /translations\/th.yml {2}is missing — "npm run translate -- th"/],
      ['a text', { th: { name: 'คำ' } }, [compiled()], /"found_other" is missing — translate "\{count\} claims"/],
      [
        'a place',
        { th: { ...thai, found_other: 'คำ' } },
        [compiled()],
        /"found_other" has other places .* — write \{count\}/,
      ],
      ['nothing, but has too much', { th: { ...thai, lost: 'คำ' } }, [compiled()], /"lost" is no text of ours/],
      [
        'a text about the evidence',
        { th: thai },
        [compiled({}, WHOLE.replace('to: «Carefully put»', 'to: ""'))],
        /th.yml:\d+ {2}"Carefully put" is not translated/,
      ],
    ],
  )('is not shipped where it lacks %s, and that is told', (_, catalogues, translation, said) => {
    const { shipped, warnings } = shipping(catalogues, ...translation);
    expect(shipped.map(({ code }) => code)).toEqual(['en']);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^The language "th" is NOT shipped/);
    expect(warnings[0]).toMatch(said);
  });

  it('that has hardly begun does not fill the screen', () => {
    const { warnings } = shipping({ th: {} }, compiled());
    expect(warnings[0].split('\n').length).toBeLessThan(6);
  });

  it('becomes a module that pages import when they need it, and one for the background', () => {
    const out = mkdtempSync(join(tmpdir(), 'words-'));
    try {
      writeEvidenceWords([compiled()], out);
      const catalogues = { en: english, th: thai };
      writeCatalogues(new Map(Object.entries(catalogues)), shipping({ th: thai }, compiled()).shipped, out);
      const read = (file: string) => readFileSync(join(out, file), 'utf8');
      expect(read('evidence-words/th.ts')).toContain('«Carefully put»');
      expect(read('evidence-words-in-background.ts')).toContain(
        "import { evidenceWords as th } from './evidence-words/th.ts'",
      );
      expect(read('is-reviewed.ts')).toContain('{"en":true,"th":false}');
      expect(read('words/th.ts')).toContain("export { evidenceWords } from '../evidence-words/th.ts'");
      expect(read('words/en.ts')).not.toContain('evidenceWords');
    } finally {
      rmSync(out, { recursive: true });
    }
  });
});
