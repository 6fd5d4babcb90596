import { loadEngine } from '../../src/engine/load-engine.ts';
import { engineData } from '../../src/generated/engine-data.ts';
import { unpack } from '../../src/platform/unpack.ts';
import type { EngineData } from '../../src/shared/engine-data.ts';
import { median } from './measure.ts';

// Prints the milliseconds of start-up as JSON: the first one of this process, and the median of those after it.
const once = async (): Promise<number> => {
  const start = performance.now();
  loadEngine(await unpack<EngineData>(engineData));
  return performance.now() - start;
};
const cold = await once();
const warm: number[] = [];
for (let i = 0; i < 30; i++) warm.push(await once());
console.log(JSON.stringify({ cold, warm: median(warm) }));
