import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/build-report.ts';
import type { CitedFinding, CitedResult } from '../../src/shared/finding.ts';
import type { PageText } from '../../src/shared/page-text.ts';
import { facts } from './page-of.ts';

const text = 'Once more.  Kratom\n is\u00a0not\taddictive ,\u200bthey say. Bye.';
const page: PageText = {
  title: ' About\n kratom ',
  url: 'https://example.org/a',
  date: null,
  blocks: [
    { text: 'Before', kind: 'heading', level: 1, links: [] },
    { text, kind: 'paragraph', links: [] },
    { text: 'Kratom is addictive', kind: 'paragraph', post: 3, links: [] },
  ],
};
const finding: CitedFinding = {
  claim: 'addictive',
  quote: { block: 1, start: text.indexOf('Kratom'), end: text.indexOf(' ,') },
  sentence: { block: 1, start: text.indexOf('Kratom'), end: text.indexOf('Bye') },
  polarity: 'denies',
  mode: 'states',
  basis: 'general',
  reading: 'false',
  because: 'danger',
  danger: true,
  citation: {
    status: 'none',
    cited: [],
    works: [],
    near: null,
    isOwnWork: false,
    via: null,
    isLost: false,
    notInPeople: [],
    missing: ['singh-2014-dependence'],
  },
  trace: { pattern: 0, concepts: [], subject: { from: 'clause', text: 'Kratom' }, cues: [] },
};
const result: CitedResult = {
  findings: [finding, { ...finding, quote: { block: 2, start: 0, end: 6 }, context: 'It  is\nsaid:' }],
  sources: [{ kind: 'doi', value: '10.1/x', reference: null, at: { block: 1, start: 0, end: 3 } }],
  unreadable: [{ block: 1, start: 0, end: 4 }],
  attributions: [{ quote: { block: 1, start: 0, end: 9 }, candidates: [], untraceable: null }],
  missing: {},
};
const build = (changed: Partial<CitedResult> = {}) =>
  buildReport({
    id: 'a.html',
    page,
    result: { ...result, ...changed },
    claims: facts,
    dataset: '2026-11-22+abc',
    spam: null,
  });

describe('a report', () => {
  it('collapses white space in quote and sentence and changes nothing else', () => {
    const [first] = build().findings;
    expect(first.quote).toBe('Kratom is not addictive');
    expect(first.sentence).toBe('Kratom is not addictive ,\u200bthey say.');
  });

  it('carries stance, reading, verdict and citation', () => {
    expect(build().findings[0]).toMatchObject({
      claim: 'addictive',
      polarity: 'denies',
      mode: 'states',
      basis: 'general',
      reading: 'false',
      because: 'danger',
      danger: true,
      verdict: facts.get('addictive')?.verdict,
      certainty: facts.get('addictive')?.certainty,
      citation: {
        status: 'none',
        cited: [],
        works: [],
        missing: ['singh-2014-dependence'],
      },
    });
  });

  it('gives the post of the quote, 0 in an article', () => {
    expect(build().findings.map(({ post }) => post)).toEqual([0, 3]);
  });

  it('gives the context where there is one, and no empty field where there is none', () => {
    const [first, second] = build().findings;
    expect('context' in first).toBe(false);
    expect(second.context).toBe('It is said:');
  });

  it('names page, dataset, sources and attributions', () => {
    expect(build()).toMatchObject({
      id: 'a.html',
      url: 'https://example.org/a',
      title: 'About kratom',
      dataset: '2026-11-22+abc',
      sources: [{ kind: 'doi', value: '10.1/x', reference: null }],
      unreadable: ['Once'],
      attributions: [{ quote: 'Once more', candidates: [], untraceable: null }],
      spam: null,
    });
    expect('at' in build().sources[0]).toBe(false);
  });

  it('says what to do when result and claims do not belong together', () => {
    expect(() => build({ findings: [{ ...finding, claim: 'no-such-claim' }] })).toThrow(/no-such-claim.*Build/);
  });
});
