import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/compiler/compile-dataset.ts';

const gate = new RegExp(compileDataset('src/dataset').gateTerms.pattern, 'i');

describe('the gate', () => {
  it.each([
    'Kratom is a tree',
    'KRATOM',
    'paragraphs glued togetherKratom powder',
    'https://example.org/what-is-kratom/',
    'kr@tom',
    'kr4t0m',
    'k r a t o m',
    'K.R.A.T.O.M.',
    'k*r*a*t*o*m',
    'kra\u00adtom',
    'kra\u200btom',
    'кratом',
    'ｋｒａｔｏｍ',
    'Ｋｒａｔｏｍ',
    'krathom',
    'mitragynine',
    'Mitragyna speciosa',
    '7-OH tablets',
    '7‑OH',
    '7oh',
    '7 OH',
    '7–hydroxymitragynine',
    'daun ketum',
    'Red Maeng Da',
    'maeng\n da',
    'maengda',
  ])('opens for %j', (text) => {
    expect(gate.test(text)).toBe(true);
  });

  it.each([
    '',
    'Kava is a plant',
    'K. R. Thompson',
    'democrat Tom',
    'krypton',
    'a ton of mitral valves',
    '17 of 70 people',
    'maenad',
  ])('stays shut for %j', (text) => {
    expect(gate.test(text)).toBe(false);
  });
});
