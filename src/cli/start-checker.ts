import { loadCitations } from '../citations/load-citations.ts';
import { loadEngine } from '../engine/load-engine.ts';
import { citationData } from '../generated/citation-data.ts';
import { engineData } from '../generated/engine-data.ts';
import { lensData } from '../generated/lens-data.ts';
import { spamData } from '../generated/spam-data.ts';
import { unpack } from '../platform/unpack.ts';
import type { CitationData } from '../shared/citation-data.ts';
import type { EngineData } from '../shared/engine-data.ts';
import type { LensData } from '../shared/lens.ts';
import type { SpamData } from '../shared/spam-data.ts';
import { loadSpam } from '../spam/check-spam.ts';
import { loadLens } from '../spam/lens/load-lens.ts';
import type { Checker } from './check-document.ts';

/** The engine, the bundled works and the signals of spam, with their data, and the day of the clock. Some milliseconds; once for a run. */
export async function startChecker(): Promise<Checker> {
  const citations = loadCitations(await unpack<CitationData>(citationData));
  return {
    engine: loadEngine(await unpack<EngineData>(engineData)),
    citations,
    spam: loadSpam(await unpack<SpamData>(spamData), citations),
    lens: loadLens(await unpack<LensData>(lensData)),
    today: new Date().toISOString().slice(0, 10),
  };
}
