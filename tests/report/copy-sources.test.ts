import { describe, expect, it } from 'vitest';
import { citationFormats } from '../../src/generated/citation-formats.ts';
import { copySources, SOURCE_FORMATS, type SourceFormat } from '../../src/report/copy-sources.ts';
import { sourceView } from '../../src/report/source-view.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { index } from './page-of.ts';

const formats = citationFormats();
const view = (id: string) => {
  const reference = index.references.get(id);
  if (!reference) throw new Error(`No reference "${id}".`);
  return sourceView(reference, sayEnglish);
};
const singh = view('singh-2014-dependence');
const vicknasingam = view('vicknasingam-2020-pain');
const copy = (format: SourceFormat, sources = [singh, vicknasingam, singh]) => copySources(sources, format, formats);

describe('copied sources', () => {
  it('as plain text are in APA style, each once, with an address', () => {
    expect(copy('text')).toBe(`${singh.citation}\n\n${vicknasingam.citation}\n`);
    expect(copy('text')).toContain('Singh, D., Müller, C. P., & Vicknasingam, B. K. (2014).');
  });

  it('as Markdown are a list of links, and say what each was', () => {
    const [first, second] = copy('markdown').trim().split('\n');
    expect(first).toMatch(
      /^- \[Singh, D\..*\]\(<https:\/\/doi\.org\/10\.1016\/j\.drugalcdep\.2014\.03\.017>\) \(293 people, .*\)$/,
    );
    expect(second).toContain('26 people, randomised trial');
  });

  it('as BibTeX and RIS are entries of their own', () => {
    expect(copy('bibtex').match(/^@\w+\{/gm)).toHaveLength(2);
    expect(copy('ris').match(/^TY {2}- /gm)).toHaveLength(2);
    expect(copy('ris').match(/^ER {2}-/gm)).toHaveLength(2);
    expect(copy('ris')).toContain('DO  - 10.1016/j.drugalcdep.2014.03.017');
  });

  it('as CSL-JSON are a list of items', () => {
    const items = JSON.parse(copy('csl-json'));
    expect(items).toMatchObject([
      { id: 'singh-2014-dependence', type: 'article-journal', DOI: '10.1016/j.drugalcdep.2014.03.017' },
      { id: 'vicknasingam-2020-pain', PMID: '32607084' },
    ]);
  });

  it.each(Object.keys(SOURCE_FORMATS) as SourceFormat[])(
    'as %s exist for every work, without amounts of what it found',
    (format) => {
      for (const reference of index.references.values()) {
        const text = copySources([sourceView(reference, sayEnglish)], format, formats);
        expect(text.length, reference.id).toBeGreaterThan(20);
        expect(text).not.toMatch(/undefined|\[object/);
      }
    },
  );
});
