import { loadEngine } from '../engine/load-engine.ts';
import { unpack } from '../engine/unpack.ts';
import { engineData } from '../generated/engine-data.ts';
import type { Checker } from './check-document.ts';

/** The engine with the bundled data, and the day of the clock. Some milliseconds; once for a run. */
export function startChecker(): Checker {
  return { engine: loadEngine(unpack(engineData)), today: new Date().toISOString().slice(0, 10) };
}
