import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, isSeq, parseDocument } from 'yaml';

/** Writes weights and thresholds into the data file of the signals, and changes nothing else of it. */
export function writeSpamWeights(
  path: string,
  { weights, some, strong }: { weights: Readonly<Record<string, number>>; some: number; strong: number },
): void {
  const doc = parseDocument(readFileSync(path, 'utf8'));
  doc.setIn(['thresholds', 'some'], some);
  doc.setIn(['thresholds', 'strong'], strong);
  const signals = doc.get('signals');
  if (!isSeq(signals)) throw new Error(`${path} has no list of signals.`);
  for (const signal of signals.items) {
    const id = isMap(signal) ? String(signal.get('id')) : '';
    if (isMap(signal) && Object.hasOwn(weights, id)) signal.set('weight', weights[id]);
  }
  writeFileSync(path, doc.toString({ lineWidth: 110 }));
}
