import { describeMistakes, row } from './describe-mistakes.ts';
import { read, replacing } from './small-dataset.ts';

const STRONG = 'claims/safety/too-strong.yml';
const LEGAL = 'claims/regulation/legal-everywhere.yml';

describeMistakes('what a claim points to', [
  row(
    'a single reference',
    LEGAL,
    '  - ref: anon-2021-for\n    role: background\n    finding: It is legal somewhere.\n',
    '',
    'claims/regulation/legal-everywhere.yml:44  refs has too few entries — give at least 2 (At least two works, the one to three keys first)',
  ),
  row(
    'a reference that is not there',
    STRONG,
    'ref: anon-2021-for',
    'ref: anon-2022-gone',
    'claims/safety/too-strong.yml:23  there is no reference "anon-2022-gone" — add references/anon-2022-gone.yml, or use the id of one that is there',
  ),
  row(
    'a reference twice',
    STRONG,
    'ref: anon-2021-for',
    'ref: anon-2020-against',
    'claims/safety/too-strong.yml:23  "anon-2020-against" is listed twice — join the two findings',
  ),
  row(
    'no key',
    STRONG,
    '    key: true\n',
    '',
    'claims/safety/too-strong.yml:18  0 of the refs are keys — mark the one to three that a page should cite at minimum with key: true',
  ),
  row(
    'a key that does not come first',
    STRONG,
    'key: true\n    finding: It was weak.\n  - ref: anon-2021-for\n    role: supports',
    'finding: It was weak.\n  - ref: anon-2021-for\n    role: qualifies\n    key: true',
    'claims/safety/too-strong.yml:24  the key "anon-2021-for" stands behind others — move the keys to the front',
  ),
  row(
    'keys on one side',
    STRONG,
    'contradicts\n    key: true\n    finding: It was weak.\n  - ref: anon-2021-for\n    role: supports',
    'supports\n    key: true\n    finding: It was weak.\n  - ref: anon-2021-for\n    role: contradicts',
    'claims/safety/too-strong.yml:18  all keys are on one side — make a contradicting or qualifying reference a key as well',
  ),
  row(
    'jurisdictions without places',
    LEGAL,
    'places:\n  banned:\n    - AL\n    - WI\n  lifted:\n    - RI\n  unsure:\n    - OH\n',
    '',
    'claims/regulation/legal-everywhere.yml:15  jurisdictions without places — a claim has both or neither',
  ),
  row(
    'places that jurisdictions do not say',
    LEGAL,
    '  lifted:\n    - RI',
    '  lifted: []',
    'claims/regulation/legal-everywhere.yml:19  places.lifted is not what jurisdictions says — list RI',
  ),
  row(
    'a new status without its place',
    LEGAL,
    'status: partial-7oh-only',
    'status: banned',
    'claims/regulation/legal-everywhere.yml:16  places.banned is not what jurisdictions says — list AL, OH, WI',
    'claims/regulation/legal-everywhere.yml:21  places.unsure is not what jurisdictions says — write []',
  ),
  row(
    'a state misspelt',
    LEGAL,
    'name: Ohio',
    'name: Ohayo',
    'claims/regulation/legal-everywhere.yml:39  "Ohayo" is no US state — spell it as in us-states.yml',
  ),
  [
    'an id in capitals',
    { 'claims/safety/Too-Weak.yml': () => read(STRONG) },
    [
      'claim-order.yml:1  the claim "Too-Weak" is not in the order — add it where it should be shown',
      'claims/safety/Too-Weak.yml:1  the id "Too-Weak" is not in kebab-case — name the file in small letters and digits, with hyphens between',
    ],
  ],
  [
    'the same id in two categories',
    { 'claims/pain/too-strong.yml': () => read(STRONG).replace('category: safety', 'category: pain') },
    [
      'claims/safety/too-strong.yml:1  the id "too-strong" is taken by claims/pain/too-strong.yml — rename or remove one of the two files',
    ],
  ],
  [
    'a claim that is not in the order',
    { 'claim-order.yml': replacing('- too-strong\n', '') },
    ['claim-order.yml:1  the claim "too-strong" is not in the order — add it where it should be shown'],
  ],
  [
    'an order with a claim that is not there',
    { 'claim-order.yml': replacing('- too-strong', '- too-strong\n- gone') },
    ['claim-order.yml:2  there is no claim "gone" — remove it, or add the claim'],
  ],
]);

describeMistakes('what tells two claims apart', [
  row(
    'the pattern of another claim',
    STRONG,
    '    - leaf .. too strong',
    '    - leaf .. too strong\n    - legal everywhere',
    'claims/regulation/legal-everywhere.yml:52  "legal everywhere" finds the same words as "legal everywhere" of too-strong — make one of the two say more, or write under `narrows` which claim is a special case of the other',
  ),
  row(
    'the pattern of another claim that this one narrows',
    STRONG,
    'patterns:\n  affirms:\n    - leaf .. too strong',
    'narrows:\n  - legal-everywhere\npatterns:\n  affirms:\n    - leaf .. too strong\n    - legal everywhere',
  ),
  [
    'the pattern of another claim, said of another substance',
    {
      [STRONG]: replacing(
        'patterns:\n  affirms:\n',
        'subject: seven-oh\npatterns:\n  affirms:\n    - legal everywhere\n',
      ),
      [LEGAL]: replacing('patterns:', 'subject: not-seven-oh\npatterns:'),
    },
    [],
  ],
]);

describeMistakes('examples', [
  row(
    'two found examples',
    STRONG,
    '    - text: Is the leaf too strong?\n      stance: affirms asks general\n',
    '',
    'claims/safety/too-strong.yml:30  examples.found has 2 — give at least 3 sentences that the patterns must find',
  ),
  row(
    'one near miss',
    STRONG,
    '    - The leaf is green.\n',
    '',
    'claims/safety/too-strong.yml:38  examples.notFound has 1 — give at least 2 near misses that the patterns must not find',
  ),
  row(
    'a stance in no known form',
    STRONG,
    'affirms states self',
    'affirms self',
    'claims/safety/too-strong.yml:35  examples.found[1].stance is "affirms self", which has not the right form — it should be: Polarity (affirms, denies), mode (asks, reports, hedges, states) and basis (self, sample, general): affirms states general',
  ),
  row(
    'a quote from elsewhere',
    STRONG,
    'quote: too strong',
    'quote: too weak',
    'claims/safety/too-strong.yml:33  the quote does not stand in its text — copy it from there',
  ),
  row(
    'a sentence twice',
    STRONG,
    '- The tea is too strong.',
    '- The leaf is too strong.',
    'claims/safety/too-strong.yml:39  this sentence is an example already — keep one of the two',
  ),
  row(
    'a better claim that is not there',
    STRONG,
    'claim: legal-everywhere',
    'claim: gone',
    'claims/safety/too-strong.yml:43  "gone" is no other claim — name the more specific claim that takes the sentence',
  ),
  row(
    'a slip in a nested field',
    STRONG,
    'quote: too strong',
    'quoted: too strong',
    'claims/safety/too-strong.yml:33  examples.found[0].quoted is no field we know — remove it, or use one of: text, stance, quote',
  ),
  row(
    'patterns of neither polarity',
    STRONG,
    'patterns:\n  affirms:\n    - leaf .. too strong',
    'patterns: {}',
    'claims/safety/too-strong.yml:26  patterns is empty — give at least 1 of its fields',
  ),
  row(
    'the name of a concept in capitals',
    STRONG,
    'patterns:',
    'concepts:\n  Strong:\n    - strong\npatterns:',
    'claims/safety/too-strong.yml:27  concepts has the name "Strong", which has not the right form — it should be: Small letters and digits, hyphens between',
  ),
]);
