import type { PageReport } from '../shared/page-report.ts';
import type { Examiner } from './examiner.ts';
import type { CorpusFile } from './labelled-text.ts';
import { renderDocument } from './render-document.ts';
import { type DocumentScores, scoreDocuments } from './score-documents.ts';
import { type PassageScores, scorePassages } from './score-passages.ts';
import { judgeSpam, type SpamScores, scoreSpam } from './score-spam.ts';
import { byGravity, type ScoringError } from './scoring-error.ts';

export interface Evaluation {
  /** All documents of all files together; `null` where there are none. */
  documents: DocumentScores | null;
  /** Of the documents that have a label for it; `null` where none has. */
  spam: SpamScores | null;
  /** Each file of passages by its path: who wrote them matters. */
  phrasebooks: Record<string, PassageScores>;
  /** The worst first. */
  errors: ScoringError[];
}

/** Scores a checker on labelled text. */
export function evaluate(files: CorpusFile[], examiner: Examiner): Evaluation {
  const documents = files.flatMap((file) => file.documents);
  const reports = new Map<string, PageReport>();
  const remembering: Examiner = {
    ...examiner,
    check(id, html) {
      const report = reports.get(`${id}\n${html}`) ?? examiner.check(id, html);
      reports.set(`${id}\n${html}`, report);
      return report;
    },
  };
  const ofDocuments = documents.length > 0 ? scoreDocuments(documents, remembering) : null;
  const ofPassages = files
    .filter(({ passages }) => passages.length > 0)
    .map(({ path, passages }) => ({ path, ...scorePassages(passages, examiner) }));
  return {
    documents: ofDocuments?.scores ?? null,
    spam: scoreSpam(
      judgeSpam(documents, ({ id, ...rest }) => remembering.check(id, renderDocument({ id, ...rest })).spam),
    ),
    phrasebooks: Object.fromEntries(ofPassages.map(({ path, scores }) => [path, scores])),
    errors: byGravity([...(ofDocuments?.errors ?? []), ...ofPassages.flatMap(({ errors }) => errors)]),
  };
}
