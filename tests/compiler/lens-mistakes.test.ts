import { describeMistakes, row } from './describe-mistakes.ts';

const RULES = 'disease-claim-rules.yml';

describeMistakes('the rules about disease claims', [
  row(
    'a claim that is not there',
    RULES,
    'too-strong:',
    'too-weak:',
    `${RULES}:17  there is no claim "too-weak" — remove it, or add the claim`,
  ),
  row(
    'a route that is not there',
    RULES,
    '- route: disease',
    '- route: illness',
    `${RULES}:35  there is no route "illness" — use one of: disease, body`,
  ),
  row(
    'a list that the lens needs',
    RULES,
    '    undo:\n      - unproven\n',
    '',
    `${RULES}:20  there is no list of words "undo" — use one of: subjects, others, undo-before, effects, ailments`,
  ),
  row(
    'a list that is not there',
    RULES,
    '        - ailments',
    '        - illnesses',
    `${RULES}:36  there is no list of words "illnesses" — use one of: subjects, others, undo-before, undo, effects, ailments`,
  ),
  row(
    'a list with the name of a concept',
    RULES,
    '    others:',
    '    opioid:\n      - opium\n    others:',
    `${RULES}:23  the language has a concept {opioid} already — give this list another name`,
  ),
  row(
    'a phrase in no notation',
    RULES,
    '- stiff joint/n',
    '- stiff joint/x',
    `${RULES}:31  "/x" is not a part of speech — use /v (verb), /n (noun) or /a (adjective) — write it as in language/concepts.yml`,
  ),
  row(
    'a paragraph that is none',
    RULES,
    'paragraph: (a)',
    'paragraph: a',
    `${RULES}:9  entry 1: routes.disease.paragraph is "a", which has not the right form — it should be: As cited: (g)(2)(i)`,
  ),
]);
