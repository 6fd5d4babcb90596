import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

type Row = [html: string, claims: string[]];

const table = (name: string, rows: Row[]) =>
  describe(name, () => {
    it.each(rows)('%s', (html, claims) => {
      expect(claimsOf(html)).toEqual(claims);
    });
  });

const BOTH = (claim: string) => [`${claim} affirms`, `${claim} denies`];

table('short answers', [
  ['<h2>Does kratom help with anxiety?</h2><p>No, not for anything.</p>', BOTH('treats-anxiety')],
  ['<h2>Does kratom help with anxiety?</h2><p>Nope.</p>', BOTH('treats-anxiety')],
  ['<h2>Does kratom help with anxiety?</h2><p>A: Hell no.</p>', BOTH('treats-anxiety')],
  ['<h2>Does kratom help with sleep?</h2><p>Good question. No.</p>', BOTH('improves-sleep')],
  ['<h2>Does kratom cure cancer?</h2><p>We wish. No study has ever shown it.</p>', BOTH('treats-cancer')],
  ['<h2>Is kratom safe in pregnancy?</h2><p>Absolutely not.</p>', BOTH('safe-in-pregnancy')],
  ['<h2>Is kratom legal in all states?</h2><p>Far from it.</p>', BOTH('legal-in-all-states')],
  ['<h2>Does kratom help with anxiety?</h2><p>We sell fine tea in small bags. No.</p>', ['treats-anxiety affirms']],
]);

table('verdicts on what is quoted, labelled or reported', [
  ['<h2>Claim: kratom cures cancer</h2><p>Verdict: false.</p>', BOTH('treats-cancer')],
  ['<blockquote>kratom is not addictive</blockquote><p>lol no</p>', BOTH('addictive')],
  ['<p>&gt; kratom is not addictive</p><p>This is false.</p>', BOTH('addictive')],
  ['<p>A seller told us that kratom cures cancer. Nonsense.</p>', BOTH('treats-cancer')],
  ['<p>A seller told us that kratom cures cancer. No, we did not buy any.</p>', ['treats-cancer affirms']],
]);

table('labels before and above', [
  ['<h3>Myth</h3><p>Kratom cures cancer.</p><h3>Fact</h3><p>It does not.</p>', ['treats-cancer denies']],
  [
    '<table><tr><th>Myth<th>Fact<tr><td>Kratom is not addictive.<td>Kratom is addictive.</table>',
    ['addictive affirms'],
  ],
  [
    '<dl><dt>Myth<dd>Kratom is not an opioid.<dt>Fact<dd>It acts on opioid receptors.</dl>',
    ['acts-on-opioid-receptors affirms', 'not-an-opioid denies'],
  ],
]);

table('a sentence that goes on from the one before', [
  ['<p>Kratom is a wonder. Insomnia? It can help.</p>', ['improves-sleep affirms']],
  ['<p>I started kratom in May. My anxiety? Gone within a week.</p>', ['treats-anxiety affirms']],
  [
    '<p>Kratom cured my migraines. Same goes for my anxiety.</p>',
    ['treats-anxiety affirms', 'treats-migraine affirms'],
  ],
  [
    '<p>Kratom does nothing for depression. Ditto for anxiety.</p>',
    ['treats-anxiety denies', 'treats-depression denies'],
  ],
  ['<p>Does kratom help with pain? And with anxiety?</p>', ['relieves-pain affirms', 'treats-anxiety affirms']],
  ['<p>Kratom helps with pain. Not with anxiety, though.</p>', ['relieves-pain affirms', 'treats-anxiety denies']],
  ['<p>Kratom helps with pain. And my anxiety came back.</p>', ['relieves-pain affirms']],
]);

const EFFECTS = ['causes-liver-injury affirms', 'causes-seizures affirms', 'causes-side-effects affirms'];

table('lists and cells that go on from a heading', [
  ['<h2>Side effects</h2><p>They include:</p><ul><li>Nausea<li>Seizures<li>Liver damage</ul>', EFFECTS],
  [
    '<h2>Side effects of kratom</h2><table><tr><td>Common<td>Nausea<tr><td>Rare<td>Seizures, liver damage</table>',
    EFFECTS,
  ],
  [
    '<h2>Kratom withdrawal symptoms</h2><table><tr><td>Day 1<td>Runny nose<tr><td>Day 2<td>Insomnia, cramps</table>',
    ['causes-withdrawal affirms'],
  ],
  ['<h2>Withdrawal symptoms</h2><ul><li>Runny nose<li>Insomnia</ul>', ['causes-withdrawal affirms']],
]);
