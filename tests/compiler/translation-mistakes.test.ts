import { describeMistakes } from './describe-mistakes.ts';

/** The beginning of a translation, and in its claims these lines. */
const file = (...claims: string[]) => {
  const readings = ['chips', 'sentences', 'marks', 'certainty', 'help', 'numbers', 'page'];
  const lines = ['reviewedBy: null', 'readings:', ...readings.map((group) => `  ${group}: []`), 'claims:', ...claims];
  return () => `${lines.join('\n')}\n`;
};
const said = (en: string, to: string) => file('  too-strong:', '    says:', `      en: "${en}"`, `      to: "${to}"`);

describeMistakes('a translation', [
  ['only half done: is none', { 'translations/th.yml': said('The leaf is too strong', '') }, []],
  ['its English out of date: is none', { 'translations/th.yml': said('The leaf was strong', 'แรง') }, []],
  [
    'of a claim that is not there',
    { 'translations/th.yml': file('  too-weak: {}') },
    ['translations/th.yml:11  there is no claim "too-weak" — name it as its file in claims/ is named'],
  ],
  [
    'a place lost',
    { 'translations/th.yml': said('Since {date}', 'แรง') },
    ['translations/th.yml:14  {date} is lost — write it where its value belongs'],
  ],
  [
    'a place made up',
    { 'translations/th.yml': said('The leaf', 'แรง {number}') },
    ['translations/th.yml:14  nothing fills {number} — write it as the English text does'],
  ],
  [
    'a space at the end',
    { 'translations/th.yml': said('The leaf', 'แรง ') },
    ['translations/th.yml:14  the text has a space at its end — take it away'],
  ],
  [
    'the same twice',
    {
      'translations/th.yml': () =>
        file('  {}')().replace('chips: []', 'chips: [{ en: Carefully put, to: ก }, { en: Carefully put, to: ข }]'),
    },
    ['translations/th.yml:3  "Carefully put" is translated twice — keep one of the two'],
  ],
  [
    'without the English text beside it',
    { 'translations/th.yml': file('  too-strong:', '    says:', '      to: แรง') },
    ['translations/th.yml:12  claims.too-strong.says.en is missing — add it (The English text that was translated)'],
  ],
  [
    'of a text that is not translated',
    { 'translations/th.yml': file('  too-strong:', '    summary:', '      en: a', '      to: b') },
    [
      'translations/th.yml:12  claims.too-strong.summary is no field we know — remove it, or use one of: says, saysNot, hedgedReading, butRemember',
    ],
  ],
  [
    'into English',
    { 'translations/en.yml': file('  {}') },
    ['translations/en.yml:1  English is what is translated — remove this file, or name it after its language'],
  ],
  [
    'that nobody signed, in the wrong words',
    { 'translations/th.yml': (text: string) => `${text}${file('  {}')().replace('null', '""')}` },
    [
      'translations/th.yml:1  reviewedBy is empty — fill it in (Name of the speaker who has read and signed all of it; null until one has)',
    ],
  ],
]);
