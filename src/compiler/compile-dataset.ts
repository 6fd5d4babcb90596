import type { CitationData } from '../shared/citation-data.ts';
import type { Claim } from '../shared/claim.ts';
import type { CitationFormats } from '../shared/csl-item.ts';
import type { EngineData } from '../shared/engine-data.ts';
import type { Evidence } from '../shared/evidence.ts';
import type { GateTerms } from '../shared/gate-terms.ts';
import type { LanguageNames } from '../shared/language-names.ts';
import type { LensData, LensWords } from '../shared/lens.ts';
import type { SpamWords } from '../shared/spam.ts';
import type { SpamData } from '../shared/spam-data.ts';
import { buildCitationData } from './build-citation-data.ts';
import { buildEngineData } from './build-engine-data.ts';
import { buildLensData } from './build-lens-data.ts';
import { buildSpamData, buildSpamWords } from './build-spam-data.ts';
import { compileTranslation, type Translation } from './compile-translation.ts';
import type { ClaimRecord, Dataset, ReadingsRecord } from './dataset.ts';
import { formatApa, formatCitation } from './format-citations.ts';
import { gatePattern } from './gate-pattern.ts';
import { ProblemList } from './problem-list.ts';
import { readDataset } from './read-dataset.ts';
import { type RetractionList, readRetractions } from './read-retractions.ts';
import { retractionWarning } from './retraction-warning.ts';
import { shortName } from './short-name.ts';
import { studyWords } from './study-words.ts';
import { validateDataset } from './validate-dataset.ts';

/** The dataset, checked, and what is made of it. */
export interface CompiledDataset {
  /** The files themselves, for tests that go through them. */
  dataset: Dataset;
  evidence: Evidence;
  gateTerms: GateTerms;
  engineData: EngineData;
  citationData: CitationData;
  /** For every place with rules; the first is the default. */
  lenses: { data: LensData; words: LensWords }[];
  /** By reference id. */
  citationFormats: Record<string, CitationFormats>;
  languageNames: LanguageNames;
  spamData: SpamData;
  spamWords: SpamWords;
  /** With patterns and examples, in the order of the evidence. */
  claims: ClaimRecord[];
  readings: ReadingsRecord;
  /** The evidence in other languages, whole or not. */
  translations: Translation[];
  /** What whoever builds should know, though it stops nothing. */
  warnings: string[];
}

/**
 * Reads, validates and compiles the dataset in `folder`, which is relative to the working directory.
 * Throws a DatasetError with every problem in it, each with file, line and remedy.
 */
export function compileDataset(folder: string): CompiledDataset {
  const problems = new ProblemList();
  const dataset = readDataset(folder, problems);
  if (dataset) validateDataset(dataset, problems);
  problems.throwIfAny();
  if (!dataset) throw new Error(`${folder} holds no dataset, and nobody said why.`);

  const place = new Map(dataset.order.value.map((id, at) => [id, at]));
  const claims = dataset.claims
    .map(({ value }) => value)
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const references = dataset.references.map(({ value }) => value);
  const retractions = readRetractions(folder, references, problems);
  const engine = buildEngineData(dataset, claims, problems);
  const lenses = buildLensData(dataset, problems);
  problems.throwIfAny();
  const evidence = evidenceOf(dataset, claims, retractions);
  return {
    dataset,
    claims,
    engineData: engine.data,
    lenses,
    citationData: buildCitationData(dataset, claims),
    citationFormats: Object.fromEntries(
      evidence.references.map((reference) => [reference.id, formatCitation(reference, reference.citation)]),
    ),
    languageNames: engine.names,
    spamData: buildSpamData(dataset.spam.value),
    spamWords: buildSpamWords(dataset.spam.value, dataset.hosts.value.vendor),
    readings: dataset.readings.value,
    evidence,
    translations: dataset.translations.map((entry) => compileTranslation(entry, claims, evidence.readingWords)),
    warnings: retractions === null ? [] : retractionWarning(retractions.date, dataset.date),
    gateTerms: { pattern: gatePattern(dataset.gateTerms.value) },
  };
}

function evidenceOf(dataset: Dataset, claims: ClaimRecord[], retractions: RetractionList | null): Evidence {
  const { base, lawMonths, ...readingWords } = dataset.readings.value;
  return {
    dataset: { date: dataset.date, version: `${dataset.date}+${dataset.hash}`, begun: dataset.begun },
    claims: claims.map(({ concepts, patterns, examples, subject, ...claim }) => withOfficialSources(claim, dataset)),
    references: dataset.references.map(({ value: { verified, ...reference } }) => ({
      ...reference,
      citation: formatApa(reference),
      short: shortName(reference),
      what: studyWords(reference),
      retraction: retractions?.statusOf(reference),
    })),
    helpLines: dataset.helpLines.value,
    untraceable: dataset.untraceable.value,
    readingWords: { ...readingWords, locale: 'en' },
    lawMonths,
    states: dataset.states.value,
  };
}

/** What a jurisdiction says was read on may be a shop's page: only those of authorities are links to show. */
function withOfficialSources(claim: Claim, { hosts }: Dataset): Claim {
  if (claim.jurisdictions === undefined) return claim;
  const isOfficial = (source: string | null): boolean =>
    source !== null && hosts.value.agency.some((host) => `.${new URL(source).hostname}`.endsWith(`.${host}`));
  return {
    ...claim,
    jurisdictions: claim.jurisdictions.map((each) => (isOfficial(each.source) ? each : { ...each, source: null })),
  };
}
