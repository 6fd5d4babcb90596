import { describeMistakes, row } from './describe-mistakes.ts';
import { replacing } from './small-dataset.ts';

const STRONG = 'claims/safety/too-strong.yml';
const LEGAL = 'claims/regulation/legal-everywhere.yml';
const FOR = 'references/anon-2021-for.yml';

describeMistakes('a file', [
  row(
    'a word of layout in more ways than are written out',
    'language/syntax.yml',
    '  - and (it | they | he | she)\n',
    '  - and (it | they | he | she | we | i | you | there | nobody)\n',
    'language/syntax.yml:106  concept {clause-start}: a line has too many alternatives to be written out — split it',
  ),
  row(
    'a key twice',
    STRONG,
    'kind: harm',
    'kind: harm\nkind: harm',
    'claims/safety/too-strong.yml:3  this is no YAML: Map keys must be unique — keep one of the two',
  ),
  row(
    'a colon in a plain text',
    STRONG,
    'summary: Made up',
    'summary: Made: up',
    'claims/safety/too-strong.yml:15  this is no YAML: Nested mappings are not allowed in compact mappings — mend the YAML here; a text with ": ", " #" or quotes in it is safest under ">-"',
  ),
  row(
    'a tab',
    STRONG,
    '  ifBelieved',
    '\tifBelieved',
    'claims/safety/too-strong.yml:9  this is no YAML: Tabs are not allowed as indentation — indent with spaces',
  ),
  row(
    'an open quote',
    STRONG,
    'summary: Made',
    'summary: "Made',
    'claims/safety/too-strong.yml:44  this is no YAML: Missing closing "quote — mend the YAML here; a text with ": ", " #" or quotes in it is safest under ">-"',
  ),
  [
    'a file with nothing in it',
    { [STRONG]: () => '' },
    ['claims/safety/too-strong.yml:1  the file is empty — look at its neighbours'],
  ],
  [
    'a list for a map',
    { [STRONG]: () => '- a\n' },
    ['claims/safety/too-strong.yml:1  the file is no Claim — look at its neighbours'],
  ],
  [
    'a file in no known place',
    { 'extra.yml': () => 'a: 1\n' },
    ['extra.yml:1  no schema describes this file — put it into claims/<category>/ or references/ as .yml'],
  ],
  [
    'a file with another ending',
    { 'references/anon-2021-for.yaml': () => 'a: 1\n' },
    [
      'references/anon-2021-for.yaml:1  no schema describes this file — put it into claims/<category>/ or references/ as .yml',
    ],
  ],
  ['a file that is gone', { 'help-lines.yml': () => null }, ['help-lines.yml:1  this file is missing — bring it back']],
  [
    'several at once',
    {
      [STRONG]: replacing('verdict: contradicted', 'verdict: wrong'),
      [LEGAL]: replacing('role: background', 'role: none'),
      [FOR]: replacing('authors: []', 'authors: none'),
    },
    [
      'claims/regulation/legal-everywhere.yml:50  refs[1].role is "none", which is not on its list — use one of: supports, contradicts, qualifies, background',
      'claims/safety/too-strong.yml:6  verdict is "wrong", which is not on its list — use one of: supported, preliminary, disputed, unsupported, contradicted',
      'references/anon-2021-for.yml:3  authors is "none" — write a list ("Family I", a bare surname, or an organisation; empty when none was seen)',
    ],
  ],
]);
