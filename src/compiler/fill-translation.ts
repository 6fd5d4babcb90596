import { parseDocument } from 'yaml';
import { CLAIM_TEXTS } from '../shared/evidence-words.ts';
import type { ReadingWords } from '../shared/reading-words.ts';
import { mustBeTranslated } from './compile-translation.ts';
import { type ClaimRecord, TEXT_GROUPS } from './dataset.ts';
import { mapReadingTexts } from './map-reading-texts.ts';

/**
 * The file of a translation with a place for every text that it lacks: the English text, and an empty one beside it. What is
 * there stays as it is, also what is out of date. `text`: the file as it is, empty where there is none. `all`: claims that
 * are no danger get their places too.
 */
export function fillTranslation(
  text: string,
  claims: readonly ClaimRecord[],
  english: ReadingWords,
  all: boolean,
): string {
  const doc = parseDocument(text.trim() === '' ? '{}' : text);
  const need = (path: string[], value: unknown): void => {
    if (!doc.hasIn(path)) doc.setIn(path, doc.createNode(value));
  };
  need(['reviewedBy'], null);
  for (const group of TEXT_GROUPS) need(['readings', group], []);
  const there = (doc.toJS() as { readings: Record<string, { en: string }[]> }).readings;
  const texts = new Map<string, [group: string, en: string]>();
  mapReadingTexts(english, (group, en) => {
    if (!there[group].some((pair) => pair.en === en)) texts.set(`${group} ${en}`, [group, en]);
    return en;
  });
  for (const [group, en] of texts.values()) doc.addIn(['readings', group], doc.createNode({ en, to: '' }));
  need(['claims'], {});
  for (const claim of claims) {
    if (!all && !mustBeTranslated(claim) && !doc.hasIn(['claims', claim.id])) continue;
    for (const name of CLAIM_TEXTS) {
      if (claim[name] !== undefined) need(['claims', claim.id, name], { en: claim[name], to: '' });
    }
  }
  return doc.toString();
}
