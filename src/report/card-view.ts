import type { CardQuestion, CardStudy, CardView } from '../shared/card.ts';
import type { Stand } from '../shared/finding.ts';
import type { HelpLine } from '../shared/reference.ts';
import { STAND_OF } from '../shared/stand-of.ts';
import type { Say } from '../words/say.ts';
import { bestStudy } from './best-study.ts';
import { claimView } from './claim-view.ts';
import { findingNote } from './finding-note.ts';
import { groupFindings } from './group-findings.ts';
import { type EvidenceIndex, recordOf } from './index-evidence.ts';
import { sourceView } from './source-view.ts';

/**
 * Everything the card in a page says about one passage. `line`: the numbers of the reader's country, where they are known.
 * Throws an Error where the report holds no finding, or is of another dataset than the evidence.
 */
export function cardView({ report }: CardQuestion, index: EvidenceIndex, line: HelpLine | null, say: Say): CardView {
  const [group] = groupFindings([{ ...report, findings: report.findings.slice(0, 1) }], index);
  if (!group) throw new Error('The report holds no finding. Send the one that the card is about.');
  const view = claimView(group, index, line, say);
  const [passage] = view.passages;
  const { finding } = group.passages[0];
  const stands = STAND_OF[finding.polarity];
  const best = (stand: Stand) => {
    const id = bestStudy(group.claim, index, ({ role }) => stands[role] === stand);
    return id === null ? null : studyOf(id, index, say);
  };
  const { lead, says, quote, context, chip, sentence, mark, danger } = passage;
  const { known, howSure, help, remember } = view;
  return {
    claim: view.claim,
    lang: view.lang,
    lead,
    says,
    quote,
    ...(context === undefined ? {} : { context }),
    chip,
    sentence,
    mark,
    danger,
    known,
    howSure,
    help,
    ...(remember === undefined ? {} : { remember }),
    backs: best('backs'),
    otherwise: best('otherwise'),
    missing: finding.citation.missing.map((id) => studyOf(id, index, say)),
    note: findingNote(report, view, passage, index.dataset.date, say),
    dataset: index.dataset.version,
  };
}

function studyOf(id: string, { references }: EvidenceIndex, say: Say): CardStudy {
  const { short, citation, url, what } = sourceView(recordOf(references, id), say);
  return { id, short, citation, url, what };
}
