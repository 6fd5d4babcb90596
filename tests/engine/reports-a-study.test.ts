import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

const NAUSEA = 'Nausea was common with kratom.';

const PAGES: [name: string, blocks: string[], basis: string][] = [
  ['by itself', [NAUSEA], 'general'],
  ['after the label of the results', [`Results. Kratom was well liked. ${NAUSEA}`], 'sample'],
  ['after a label with a colon', [`Findings: ${NAUSEA}`], 'sample'],
  ['in the paragraph after', ['Results', NAUSEA], 'sample'],
  ['under the label of another section', ['Results. Kratom was well liked.', `Conclusions. ${NAUSEA}`], 'general'],
  ['after a sentence that only begins with the word', [`Results of kratom vary. ${NAUSEA}`], 'general'],
];

describe('the section of a paper that a statement stands in', () => {
  it.each(PAGES)('%s', (_, blocks, basis) => {
    const found = check(blocks).findings.filter(({ claim }) => claim === 'causes-side-effects');
    expect(found.map((finding) => finding.basis)).toEqual([basis]);
  });
});
