import { describe, expect, it } from 'vitest';
import { type ReadingContext, readingOf } from '../../src/engine/reading-of.ts';
import type { ClaimFacts } from '../../src/shared/claim.ts';
import type { Stance } from '../../src/shared/stance.ts';
import { compiled } from '../support/engine.ts';

const table = compiled.engineData.readings;

const FACTS: ClaimFacts = {
  id: 'made-up',
  kind: 'benefit',
  verdict: 'preliminary',
  certainty: 'low',
  harm: { ifBelieved: 'none', ifDenied: 'none' },
  hasSupport: false,
};
const CONTEXT: ReadingContext = { today: '2026-11-25', pageDate: null, places: [], past: false, allegation: false };

/** "denies hedges sample" → a stance. */
function stance(words: string): Stance {
  const [polarity, mode, basis] = words.split(' ');
  return { polarity, mode, basis } as Stance;
}

function read(facts: Partial<ClaimFacts>, words: string, context: Partial<ReadingContext> = {}): string {
  const result = readingOf(table, { ...FACTS, ...facts }, stance(words), { ...CONTEXT, ...context });
  return `${result.reading} · ${result.because}${result.danger ? ' · danger' : ''}`;
}

type Row = [facts: Partial<ClaimFacts>, stance: string, reading: string, context?: Partial<ReadingContext>];

const supported = { verdict: 'supported', kind: 'fact', certainty: 'moderate' } as const;
const harm = { verdict: 'supported', kind: 'harm', certainty: 'moderate', existential: true } as const;
const unsupported = { verdict: 'unsupported' } as const;
const contradicted = { verdict: 'contradicted', kind: 'safety', certainty: 'moderate' } as const;
const law = { kind: 'law', verdict: 'disputed', asOf: '2026-09-01' } as const;
const places = { banned: ['AL', 'AR'], lifted: ['RI'], unsure: ['KS'] };
const states = { kind: 'law', verdict: 'supported', certainty: 'high', asOf: '2026-09-01', places } as const;
const believed = (ifBelieved: 'danger' | 'none') => ({ harm: { ifBelieved, ifDenied: 'none' } }) as const;
const denied = { harm: { ifBelieved: 'none', ifDenied: 'danger' } } as const;

const RULES: Record<string, Row[]> = {
  'the base cell': [
    [supported, 'affirms states general', 'accurate · affirms'],
    [supported, 'denies states general', 'false · denies'],
    [{}, 'affirms states general', 'overstated · affirms'],
    [{}, 'denies states general', 'overstated · denies'],
    [{ certainty: 'very-low' }, 'denies states general', 'fair · denies'],
    [{ certainty: 'very-low', kind: 'safety' }, 'denies states general', 'fair · denies'],
    [{ certainty: 'very-low', kind: 'harm' }, 'denies states general', 'overstated · denies'],
    [{ verdict: 'disputed' }, 'affirms states general', 'one-sided · affirms'],
    [{ verdict: 'disputed' }, 'denies states general', 'one-sided · denies'],
    [unsupported, 'affirms states general', 'unsupported · affirms'],
    [unsupported, 'denies states general', 'fair · denies'],
    [contradicted, 'affirms states general', 'false · affirms'],
    [contradicted, 'denies states general', 'accurate · denies'],
  ],
  '1 question': [
    [contradicted, 'affirms asks general', 'question · question'],
    [{ ...contradicted, ...believed('danger') }, 'affirms asks self', 'question · question · danger'],
  ],
  '2 places': [
    [states, 'affirms states general', 'accurate · law', { places: ['AL', 'AR'] }],
    [states, 'denies states general', 'false · law', { places: ['AL'] }],
    [states, 'denies states general', 'accurate · places', { places: ['RI'] }],
    [states, 'affirms states general', 'overstated · places', { places: ['AL', 'RI'] }],
    [states, 'affirms states general', 'overstated · places', { places: ['RI'] }],
    [states, 'affirms states general', 'accurate · law', { places: ['AL', 'RI'], past: true }],
    [states, 'affirms states general', 'not-checked · places', { places: ['AL', 'KS'] }],
    [states, 'denies states general', 'not-checked · places', { places: ['TX'] }],
  ],
  '3 old-data, page-newer': [
    [law, 'affirms states general', 'one-sided · law'],
    [law, 'affirms states general', 'one-sided · law', { today: '2027-03-01' }],
    [law, 'affirms states general', 'one-sided · old-data', { today: '2027-03-02' }],
    [
      { ...law, verdict: 'contradicted' },
      'affirms reports general',
      'repeats-false · old-data',
      { today: '2028-01-01' },
    ],
    [{ ...law, asOf: '2026-08-31' }, 'affirms states general', 'one-sided · law', { today: '2027-02-28' }],
    [{ ...law, verdict: 'supported' }, 'denies states general', 'page-newer · page-newer', { pageDate: '2026-09-02' }],
    [{ ...law, verdict: 'supported' }, 'affirms states general', 'accurate · law', { pageDate: '2026-09-02' }],
    [{ ...law, verdict: 'supported' }, 'denies states general', 'false · law', { pageDate: '2026-08-31' }],
    [law, 'affirms asks general', 'question · question', { today: '2028-01-01' }],
  ],
  '4 warning-ahead': [
    [{ ...denied, kind: 'harm' }, 'affirms states general', 'fair · warning-ahead'],
    [{ ...denied, kind: 'harm' }, 'affirms reports sample', 'fair · warning-ahead'],
    [{ ...denied, kind: 'harm' }, 'denies states general', 'overstated · denies · danger'],
  ],
  '5 own-case': [
    [harm, 'denies states self', 'fair · own-case'],
    [supported, 'denies states self', 'unsupported · denies'],
    [{}, 'affirms states self', 'fair · own-case'],
    [{ verdict: 'disputed' }, 'denies states self', 'fair · own-case'],
    [{ ...contradicted, ...believed('danger') }, 'affirms states self', 'false · danger · danger'],
    [contradicted, 'affirms states self', 'unsupported · affirms'],
    [contradicted, 'affirms reports self', 'repeats-unsupported · reported'],
    [{ ...believed('danger') }, 'affirms states self', 'overstated · affirms · danger'],
  ],
  '6 sample': [
    [{}, 'affirms states sample', 'fair · sample'],
    [unsupported, 'affirms states sample', 'unsupported · affirms'],
    [{ ...unsupported, hasSupport: true }, 'affirms states sample', 'fair · sample'],
    [contradicted, 'affirms states sample', 'overstated · sample'],
    [harm, 'denies states sample', 'fair · sample'],
    [{ ...supported, certainty: 'high' }, 'denies states sample', 'false · denies'],
    [supported, 'denies states sample', 'fair · sample'],
    [unsupported, 'affirms reports sample', 'repeats-unsupported · reported'],
  ],
  '7 hedged, doubt, plays-down': [
    [{}, 'affirms hedges general', 'fair · hedged'],
    [{}, 'denies hedges general', 'fair · doubt'],
    [harm, 'denies hedges general', 'overstated · plays-down'],
    [supported, 'denies hedges general', 'false · denies'],
    [{ ...contradicted, certainty: 'high' }, 'affirms hedges general', 'false · hedged'],
    [{ ...contradicted, ...believed('danger') }, 'affirms hedges general', 'false · danger · danger'],
    [contradicted, 'affirms hedges general', 'overstated · hedged'],
    [{ ...contradicted, certainty: 'low' }, 'affirms hedges general', 'unsupported · hedged'],
    [unsupported, 'affirms hedges general', 'unsupported · affirms'],
    [unsupported, 'denies hedges general', 'fair · doubt'],
  ],
  '8 reported, allegation': [
    [contradicted, 'affirms reports general', 'repeats-false · reported'],
    [unsupported, 'affirms reports general', 'repeats-unsupported · reported'],
    [{}, 'affirms reports general', 'fair · reported'],
    [harm, 'affirms reports general', 'accurate · affirms'],
    [harm, 'affirms reports general', 'fair · allegation', { allegation: true }],
  ],
  '9 what a reader must see apart': [
    [{ ...contradicted, ...believed('danger') }, 'affirms states general', 'false · danger · danger'],
    [{ ...harm, ...denied }, 'denies states general', 'false · danger · danger'],
    [{ ...contradicted, kind: 'harm' }, 'affirms states general', 'false · fear'],
    [{ ...unsupported, kind: 'harm' }, 'affirms states general', 'unsupported · fear'],
    [{ ...supported, kind: 'law' }, 'denies states general', 'false · law'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  it.each(rows)('%o, %s → %s', (facts, words, reading, context) => expect(read(facts, words, context)).toBe(reading));
});

it('gives every claim and every stance a reading that a reader has words for', () => {
  const { rows } = compiled.evidence.readingWords;
  for (const claim of compiled.claims) {
    const facts: ClaimFacts = { ...FACTS, ...claim, hasSupport: true };
    for (const polarity of ['affirms', 'denies'])
      for (const mode of ['states', 'hedges', 'reports', 'asks'])
        for (const basis of ['general', 'sample', 'self']) {
          const { reading, because } = readingOf(table, facts, stance(`${polarity} ${mode} ${basis}`), CONTEXT);
          const word = rows.find(
            (row) => (row.reading?.includes(reading) ?? true) && (row.because?.includes(because) ?? true),
          );
          expect(word, `${claim.id} ${polarity} ${mode} ${basis}: ${reading} · ${because}`).toBeDefined();
        }
  }
});
