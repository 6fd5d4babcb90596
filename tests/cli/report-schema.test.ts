import { expect, test } from 'vitest';
import schema from '../../src/dataset/report.schema.json' with { type: 'json' };
import { CERTAINTIES, VERDICTS } from '../../src/shared/claim.ts';
import { CITATION_STATUSES, SOURCE_KINDS } from '../../src/shared/finding.ts';
import { READINGS, REASONS } from '../../src/shared/reading.ts';
import { SPAM_LEVELS, SPAM_SIGNAL_IDS } from '../../src/shared/spam.ts';
import { BASES, MODES, POLARITIES } from '../../src/shared/stance.ts';

const { finding, citation, source, spam, spamSignalId } = schema.definitions;

test.each([
  { list: 'polarity', published: finding.properties.polarity.enum, used: POLARITIES },
  { list: 'mode', published: finding.properties.mode.enum, used: MODES },
  { list: 'basis', published: finding.properties.basis.enum, used: BASES },
  { list: 'reading', published: finding.properties.reading.enum, used: READINGS },
  { list: 'because', published: finding.properties.because.enum, used: REASONS },
  { list: 'verdict', published: finding.properties.verdict.enum, used: VERDICTS },
  { list: 'certainty', published: finding.properties.certainty.enum, used: CERTAINTIES },
  { list: 'citation status', published: citation.properties.status.enum, used: CITATION_STATUSES },
  { list: 'spam level', published: spam.properties.level.enum, used: SPAM_LEVELS },
  { list: 'spam signal', published: spamSignalId.enum, used: SPAM_SIGNAL_IDS },
  { list: 'source kind', published: source.properties.kind.enum, used: SOURCE_KINDS },
])('the published words of "$list" are the ones in use', ({ published, used }) => {
  expect(published).toEqual(used);
});
