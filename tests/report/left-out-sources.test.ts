import { describe, expect, it } from 'vitest';
import { groupFindings } from '../../src/report/group-findings.ts';
import { leftOutSources } from '../../src/report/left-out-sources.ts';
import type { PageReport, ReportFinding } from '../../src/shared/page-report.ts';
import { sayEnglish } from '../../src/words/say-english.ts';
import { citationOf } from '../support/citation-of.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const leftOutOf = (...reports: PageReport[]) =>
  leftOutSources(groupFindings(reports, index), reports, index, sayEnglish);
const ofPage = (...findings: ReportFinding[]) => leftOutOf(pageOf(findings));
const keysOf = (id: string) =>
  index.claims
    .get(id)
    ?.refs.filter(({ key }) => key)
    .map(({ ref }) => ref) ?? [];
const idsOf = ({ groups }: { groups: { sources: { id: string }[] }[] }) =>
  groups.flatMap(({ sources }) => sources.map(({ id }) => id)).sort();

describe('sources that an article leaves out', () => {
  it.each<[Partial<ReportFinding>, boolean]>([
    [{ mode: 'states', basis: 'general' }, true],
    [{ mode: 'hedges', basis: 'general' }, true],
    [{ mode: 'reports', basis: 'general' }, true],
    [{ mode: 'states', basis: 'sample' }, true],
    [{ mode: 'states', basis: 'self' }, false],
    [{ mode: 'hedges', basis: 'self' }, false],
    [{ mode: 'asks', basis: 'general' }, false],
  ])('%o: %s', (stance, expected) => {
    const { byArticle } = ofPage(findingOf('relieves-pain', stance));
    expect(byArticle.map(({ claim }) => claim)).toEqual(expected ? ['relieves-pain'] : []);
  });

  it('are those that the engine found missing, and no others', () => {
    const [first] = keysOf('relieves-pain');
    const citation = citationOf({ status: 'key-source', missing: [first] });
    const finding = findingOf('relieves-pain', { citation });
    expect(ofPage(finding).byArticle.map(idsOf)).toEqual([[first]]);
  });

  it('are none where the page cites them all', () => {
    const citation = citationOf({ status: 'key-source', cited: keysOf('relieves-pain'), missing: [] });
    expect(ofPage(findingOf('relieves-pain', { citation })).byArticle).toEqual([]);
  });

  it('stand by what they say to the passage', () => {
    const [{ groups }] = ofPage(findingOf('safe-in-pregnancy')).byArticle;
    expect(groups.map(({ heading }) => heading)).toEqual(['Says otherwise']);
    const [denied] = ofPage(findingOf('safe-in-pregnancy', { polarity: 'denies' })).byArticle;
    expect(denied.groups.map(({ heading }) => heading)).toEqual(['Backs it']);
  });

  it('are sorted by harm, then reading; accurate facts last', () => {
    const { byArticle } = ofPage(
      findingOf('native-southeast-asia'),
      findingOf('relieves-pain'),
      findingOf('safe-in-pregnancy'),
    );
    expect(byArticle.map(({ claim, accurate }) => [claim, accurate])).toEqual([
      ['safe-in-pregnancy', false],
      ['relieves-pain', false],
      ['native-southeast-asia', true],
    ]);
  });
});

describe('evidence for posts and questions', () => {
  it('shows the key works of a question', () => {
    const { byArticle, byPost } = ofPage(findingOf('treats-cancer', { mode: 'asks' }));
    expect(byArticle).toEqual([]);
    expect(byPost.map(idsOf)).toEqual([keysOf('treats-cancer').sort()]);
  });

  it('shows them for a thread, whatever the engine counts as missing', () => {
    const citation = citationOf({ status: 'none', cited: [], missing: [] });
    const { byArticle, byPost } = ofPage(
      findingOf('addictive', { citation }),
      findingOf('relieves-pain', { post: 1, citation }),
    );
    expect(byArticle).toEqual([]);
    expect(byPost.map(({ claim }) => claim).sort()).toEqual(['addictive', 'relieves-pain']);
  });

  it('leaves out what the post cites', () => {
    const [first, ...others] = keysOf('addictive');
    const citation = citationOf({ status: 'key-source', cited: [first], missing: [] });
    const { byPost } = ofPage(findingOf('addictive', { post: 1, citation }));
    expect(byPost.map(idsOf)).toEqual([others.sort()]);
  });

  it('does not take an article for a thread because another frame is one', () => {
    const { byArticle, byPost } = leftOutOf(
      pageOf([findingOf('relieves-pain')]),
      pageOf([findingOf('addictive', { post: 4 })]),
    );
    expect(byArticle.map(({ claim }) => claim)).toEqual(['relieves-pain']);
    expect(byPost.map(({ claim }) => claim)).toEqual(['addictive']);
  });

  it('shows them where a person tells of their own case, and asks for none', () => {
    const { byArticle, byPost } = ofPage(findingOf('relieves-pain', { basis: 'self', post: 1 }));
    expect(byArticle).toEqual([]);
    expect(byPost.map(({ claim }) => claim)).toEqual(['relieves-pain']);
  });
});
