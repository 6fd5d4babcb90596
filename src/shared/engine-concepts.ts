/**
 * Numbers of the concepts that the engine asks for by themselves, as constants of their own, so that bundles hold the numbers. The
 * language data must define each under its name with hyphens: `leafName` is {leaf-name}.
 */
export const number = 0;
export const end = 1;
export const sevenOh = 2;
export const filler = 3;
export const kratom = 4;
export const plainKratom = 5;
export const kratomWeak = 6;
export const leafName = 7;
export const kratomReference = 8;
export const pluralReference = 9;
export const otherSubstance = 10;
export const opioidDrug = 11;
export const otherDrug = 12;
export const clauseStart = 13;
export const contrast = 14;
export const subjectPronoun = 15;
export const abbreviation = 16;
export const opensSentence = 17;
export const comparison = 18;
export const preposition = 19;
export const awayPreposition = 20;
export const relativePronoun = 21;
export const interjection = 22;
export const copula = 23;
export const verdictLabel = 24;
export const finiteVerb = 25;
export const continuation = 26;
export const sameGoes = 27;
export const questionStart = 28;
export const questionSubject = 29;
export const coordination = 30;
export const substanceFollower = 31;
export const kratomFollower = 32;
export const setPhrase = 33;
export const studyResults = 34;
export const studyOther = 35;
export const newPredicate = 36;
export const newNoun = 37;
export const no = 38;
export const resultParticiple = 39;
export const concession = 40;
export const ownCause = 41;
export const say = 42;
export const saysSo = 43;
