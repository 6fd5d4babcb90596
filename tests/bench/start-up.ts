import { loadEngine } from '../../src/engine/load-engine.ts';
import { engineData } from '../../src/generated/engine-data.ts';
import type { EngineData } from '../../src/shared/engine-data.ts';
import { unpack } from '../../src/shared/unpack.ts';
import { median } from './measure.ts';

// Prints the milliseconds of start-up as JSON: the first one of this process, and the median of those after it.
const once = (): number => {
  const start = performance.now();
  loadEngine(unpack<EngineData>(engineData));
  return performance.now() - start;
};
const cold = once();
console.log(JSON.stringify({ cold, warm: median(Array.from({ length: 30 }, once)) }));
