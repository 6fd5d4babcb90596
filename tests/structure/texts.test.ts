import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ShownText, shownTexts } from './shown-texts.ts';
import { filesUnder } from './source-files.ts';

/** Folders whose code makes what a reader sees. */
const FOLDERS = [
  'about',
  'background',
  'card',
  'handout',
  'library',
  'options',
  'popup',
  'report',
  'ui',
  'welcome',
  'words',
];

/** Words that stay in the code, and why; a file without words stays as a whole. */
const STAYING: Record<string, [why: string, ...texts: string[]]> = {
  'src/background/mark-style.ts': ['a rule of CSS', '@media'],
  'src/card/card-host.ts': ['a value of CSS', 'light dark'],
  'src/card/card-session.ts': ['names of keys', 'Escape', 'Enter'],
  'src/card/watch-tab.ts': ['the name of a key', 'Tab'],
  'src/library/library-filters.tsx': [
    'names of the data, each with a text of its own',
    'mental health and performance',
    'other disease claims',
  ],
  'src/report/correction-report.ts': ['for those who mend the patterns: in English, with our own names for things'],
  'src/report/dossier-html.ts': ['markup; the words in it come from the catalogue'],
  'src/report/dossier-style.ts': ['rules of CSS'],
  'src/report/format-claimreview.ts': ['names of schema.org', 'Organization', 'Claim', 'Rating'],
  'src/report/page-source.ts': ['names of identifiers, the same in every language', 'DOI', 'PubMed', 'arXiv', 'ISBN'],
  'src/report/retraction-words.ts': ['a word of the retraction list, with a text of its own', 'Expression of concern'],
  'src/ui/chip.tsx': ['a class', 'is-danger'],
  'src/welcome/sample-text.ts': ['what is checked, which is English in every language'],
};

const files = FOLDERS.flatMap((folder) => filesUnder(`src/${folder}`)).filter((path) => /\.tsx?$/.test(path));

function stays({ path, text }: ShownText): boolean {
  const [why, ...texts] = STAYING[path] ?? [];
  return why !== undefined && (texts.length === 0 || texts.includes(text));
}

describe('what a reader sees', () => {
  const found = files.flatMap((path) => shownTexts(path));

  it('comes from the catalogue', () => {
    const remedy = 'put it into public/_locales/en/messages.json as <place>_<what>, and say it by useSay() or a Say';
    const wrong = found
      .filter((each) => !stays(each))
      .map(({ path, line, text }) => `${path}:${line}  “${text}” — ${remedy}`);
    expect(wrong).toEqual([]);
  });

  it('has no exception that nobody needs', () => {
    const unneeded = Object.entries(STAYING).flatMap(([path, [, ...texts]]) => {
      const there = found.filter((each) => each.path === path).map(({ text }) => text);
      if (texts.length === 0) return there.length === 0 ? [path] : [];
      return texts.filter((text) => !there.includes(text)).map((text) => `${path} “${text}”`);
    });
    expect(unneeded).toEqual([]);
  });

  it.each([
    ['text of an element', '<p>Copy</p>', ['Copy']],
    ['text between values', '<p>{a} of {b}</p>', ['of']],
    ['text in an attribute that is read out', '<a aria-label="close" />', ['close']],
    ['text that is chosen', "<a title={a ? 'Show it on the page' : b} />", ['Show it on the page']],
    ['a sentence glued around a value', `f(\`Copied \${a}.\`)`, ['Copied']],
    ['a heading', "const b = { c: 'Sources' }", ['Sources']],
    ['no name of ours', '<p class="big word">{say(\'popup_on\')}</p>', []],
    ['no mistake of ours', "throw new Error('Send one finding.')", []],
    ['no type and no import', "import a from 'A b'; type B = 'one of two'", []],
  ])('is looked for: %s', (_, source, texts) =>
    expect(shownTexts('a.tsx', source).map(({ text }) => text)).toEqual(texts),
  );
});

it('every text of the catalogue is said somewhere', () => {
  const manifest = readFileSync('manifest.json', 'utf8');
  const code = filesUnder('src').filter((path) => /\.tsx?$/.test(path) && !path.startsWith('src/generated/'));
  const sources = code.map((path) => readFileSync(path, 'utf8'));
  const named = new Set(sources.flatMap((source) => [...source.matchAll(/'(\w+)'/g)].map(([, name]) => name)));
  for (const [, name] of manifest.matchAll(/__MSG_(\w+)__/g)) named.add(name);
  const made = sources.flatMap((source) =>
    [...source.matchAll(/`([a-z]+_\w*(?:\$\{[^{}`]+\}\w*)+)`/g)].map(
      ([, template]) => new RegExp(`^${template.replace(/\$\{[^{}`]+\}/g, '\\w+')}$`),
    ),
  );
  const isSaid = (key: string): boolean => named.has(key) || made.some((form) => form.test(key));
  const unsaid = Object.keys(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'))).filter(
    (key) => !isSaid(key) && !isSaid(key.replace(/_(?:one|other)$/, '')),
  );
  expect(unsaid).toEqual([]);
});
