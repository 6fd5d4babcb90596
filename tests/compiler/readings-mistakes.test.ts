import { describeMistakes, row } from './describe-mistakes.ts';

describeMistakes('readings', [
  row(
    'false without quotes',
    'readings.yml',
    'denies: "false"',
    'denies: false',
    'readings.yml:5  base.supported.denies is false, which YAML does not read as a word — put it in quotes: "false"',
  ),
  row(
    'a result without words',
    'readings.yml',
    '  - reading:\n      - question\n    mark: fits\n    chip: A question\n    sentence: A question. Here is what is known.\n',
    '',
    'readings.yml:22  no row for question because of question, places, page-newer, warning-ahead, own-case, sample, hedged, doubt, plays-down, reported, allegation, affirms, denies, danger, fear, law — add a row, or widen one',
  ),
  row(
    'a row out of reach',
    'readings.yml',
    '      - hedged\n    mark: fits',
    '      - hedged\n      - sample\n    mark: fits',
    'readings.yml:71  no result reaches the row "One study or group" — move it above the wider row, or remove it',
  ),
  row(
    'a legend without a mark',
    'readings.yml',
    "  - mark: quoted\n    label: Someone else's claim\n    line: dotted\n    byDefault: true\n",
    '',
    'readings.yml:186  the legend has other marks than the page — list contradicted, doubtful, quoted, one-side, fits, each once, in this order',
  ),
  row(
    'a placeholder that nothing fills',
    'readings.yml',
    'since {date}',
    'since {day}',
    'readings.yml:27  nothing fills {day} — use only {date}',
  ),
  row(
    'a help topic without a sentence',
    'readings.yml',
    '      - dependence-help\n',
    '      - emergency\n',
    'readings.yml:219  the help sentences have other topics than the claims — cover emergency, poison-centre, pharmacist, prescriber, pregnancy-care, dependence-help, in this order',
  ),
]);
