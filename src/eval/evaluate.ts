import type { Examiner } from './examiner.ts';
import type { CorpusFile } from './labelled-text.ts';
import { type DocumentScores, scoreDocuments } from './score-documents.ts';
import { type PassageScores, scorePassages } from './score-passages.ts';
import { byGravity, type ScoringError } from './scoring-error.ts';

export interface Evaluation {
  /** All documents of all files together; `null` where there are none. */
  documents: DocumentScores | null;
  /** Each file of passages by its path: who wrote them matters. */
  phrasebooks: Record<string, PassageScores>;
  /** The worst first. */
  errors: ScoringError[];
}

/** Scores a checker on labelled text. */
export function evaluate(files: CorpusFile[], examiner: Examiner): Evaluation {
  const documents = files.flatMap((file) => file.documents);
  const ofDocuments = documents.length > 0 ? scoreDocuments(documents, examiner) : null;
  const ofPassages = files
    .filter(({ passages }) => passages.length > 0)
    .map(({ path, passages }) => ({ path, ...scorePassages(passages, examiner) }));
  return {
    documents: ofDocuments?.scores ?? null,
    phrasebooks: Object.fromEntries(ofPassages.map(({ path, scores }) => [path, scores])),
    errors: byGravity([...(ofDocuments?.errors ?? []), ...ofPassages.flatMap(({ errors }) => errors)]),
  };
}
