import { describe, expect, it } from 'vitest';
import { claimView } from '../../src/report/claim-view.ts';
import { groupFindings } from '../../src/report/group-findings.ts';
import { helpLineOf } from '../../src/report/help-line.ts';
import type { ReportFinding } from '../../src/shared/page-report.ts';
import type { Mode, Polarity } from '../../src/shared/stance.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { citationOf } from '../support/citation-of.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const viewOf = (findings: ReportFinding[], country: string | null = null) => {
  const [group] = groupFindings([pageOf(findings)], index);
  return claimView(group, index, helpLineOf(index.helpLines, country), sayEnglish);
};
const claim = (id: string) => {
  const found = index.claims.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('how a card introduces what a page says', () => {
  const { says, saysNot } = claim('relieves-pain');
  it.each<[Polarity, Mode, string, string]>([
    ['affirms', 'states', 'This page says', says],
    ['denies', 'states', 'This page says', saysNot],
    ['affirms', 'hedges', 'This page suggests', says],
    ['denies', 'hedges', 'This page doubts', says],
    ['affirms', 'reports', 'This page reports', says],
    ['denies', 'reports', 'This page reports', saysNot],
    ['affirms', 'asks', 'This page asks about', says],
    ['denies', 'asks', 'This page asks about', says],
  ])('%s, %s: %s', (polarity, mode, lead, expected) => {
    const [passage] = viewOf([findingOf('relieves-pain', { polarity, mode })]).passages;
    expect([passage.lead, passage.says]).toEqual([lead, expected]);
  });
});

describe('a passage', () => {
  it('shows chip, sentence and mark of its reading', () => {
    const [passage] = viewOf([findingOf('addictive', { polarity: 'denies' })]).passages;
    expect(passage).toMatchObject({
      chip: 'Contradicted, risky',
      sentence: 'The evidence says otherwise. Acting on this could be dangerous.',
      mark: 'contradicted',
      danger: true,
    });
  });

  it('shows the day of the law in words', () => {
    const law = findingOf('fda-approved', { polarity: 'denies' });
    expect(claim('fda-approved').asOf).toBe('2025-07-29');
    expect(viewOf([law]).passages[0].sentence).toBe('This matches the law as checked on 29 July 2025.');
  });

  it('turns roles to how a source stands to what is said', () => {
    const headings = (polarity: Polarity) =>
      viewOf([findingOf('stronger-than-morphine', { polarity })]).passages[0].sources.map(({ heading, sources }) => [
        heading,
        sources.map(({ id }) => id),
      ]);
    const idsOf = (role: string) =>
      claim('stronger-than-morphine')
        .refs.filter((link) => link.role === role)
        .map(({ ref }) => ref);
    const affirmed = headings('affirms');
    expect(affirmed).toContainEqual(['Says otherwise', idsOf('contradicts')]);
    expect(headings('denies')).toContainEqual(['Backs it', idsOf('contradicts')]);
    expect(affirmed.map(([heading]) => heading)).not.toContain('Backs it');
  });
});

describe('a card', () => {
  it('says what is known and how sure', () => {
    const view = viewOf([findingOf('addictive')]);
    expect(view.known).toBe(claim('addictive').hedgedReading);
    expect(view.howSure).toBe('Fairly sure: kratom is addictive.');
  });

  it('has one help line by topic, also where the passage is accurate, with the numbers of the country', () => {
    const view = viewOf([findingOf('causes-seizures')], 'US');
    expect(view.passages[0].chip).toBe('Matches evidence');
    expect(view.help).toContain('Call 911 now.');
    expect(view.help).toContain('1-800-222-1222');
  });

  it('has no number where none is confirmed', () => {
    const { help } = viewOf([findingOf('causes-seizures')], null);
    expect(help).toContain('Call your emergency number now.');
    expect(help).not.toMatch(/\d/);
  });

  it('has no help line where no topic asks for it', () => {
    expect(viewOf([findingOf('native-southeast-asia')]).help).toBe('');
  });

  it('remembers the harm that still holds', () => {
    expect(viewOf([findingOf('extremely-addictive')]).remember).toBe(claim('extremely-addictive').butRemember);
    expect('remember' in viewOf([findingOf('addictive')])).toBe(false);
  });

  it('names what the page leaves out, short', () => {
    const finding = findingOf('addictive', {
      citation: citationOf({ status: 'none', cited: [], missing: ['singh-2014-dependence', 'hill-2024-disorder'] }),
    });
    const known = claim('addictive').refs.map(({ ref }) => ref);
    const missing = finding.citation.missing.filter((id) => known.includes(id));
    expect(viewOf([finding]).leftOut).toHaveLength(missing.length);
    expect(viewOf([finding]).leftOut).toContain('Singh et al. 2014');
  });

  it.each<[string, ReportFinding, boolean]>([
    ['contradicted', findingOf('addictive', { polarity: 'denies' }), true],
    ['somebody else’s claim', findingOf('treats-ptsd', { mode: 'reports' }), true],
    ['a danger, carefully put', findingOf('treats-diabetes', { mode: 'hedges' }), true],
    ['accurate', findingOf('related-to-coffee'), false],
    ['a question about a danger', findingOf('treats-cancer', { mode: 'asks' }), false],
  ])('is pressing or not: %s', (_, finding, expected) => {
    expect(viewOf([finding]).pressing).toBe(expected);
  });
});
