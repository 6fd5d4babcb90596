import { fail, type Result, succeed } from '../shared/result.ts';
import { BASES, MODES, POLARITIES } from '../shared/stance.ts';
import type { CorpusFile, LabelledDocument, LabelledPassage, NearMiss } from './labelled-text.ts';

type Fields = Record<string, unknown>;
type Problem = string | null;

const STANCE = { polarity: POLARITIES, mode: MODES, basis: BASES } as const;

/**
 * Reads one file of labelled text: a JSON object a line, a document where it has `blocks` and else a passage. `isClaim` tells
 * the ids of the dataset. The error names file and line, and says what is wrong there.
 */
export function parseCorpus(path: string, text: string, isClaim: (id: string) => boolean): Result<CorpusFile> {
  const file: CorpusFile = { path, documents: [], passages: [] };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parseObject(line);
    if (value === null) return fail(`${path}, line ${index + 1}: this is no JSON object.`);
    const isDocument = 'blocks' in value;
    const problem = isDocument ? problemOfDocument(value, isClaim) : problemOfPassage(value, isClaim);
    if (problem !== null) return fail(`${path}, line ${index + 1}: ${problem}`);
    if (isDocument) file.documents.push({ links: [], vague: [], title: '', ...value } as unknown as LabelledDocument);
    else file.passages.push({ also: [], ...value } as unknown as LabelledPassage | NearMiss);
  }
  return succeed(file);
}

function parseObject(line: string): Fields | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

function problemOfDocument(document: Fields, isClaim: (id: string) => boolean): Problem {
  const { id, genre, blocks, gold, spam, vague = [], links = [] } = document;
  if (typeof id !== 'string' || typeof genre !== 'string') return '"id" and "genre" must be strings.';
  if (!areObjects(blocks) || !blocks.every(({ tag, text }) => typeof tag === 'string' && typeof text === 'string')) {
    return '"blocks" must be a list of {"tag", "text"}.';
  }
  if (!areObjects(links) || !links.every(({ text, href }) => typeof text === 'string' && typeof href === 'string')) {
    return '"links" must be a list of {"text", "href"}.';
  }
  if (spam !== undefined && typeof spam !== 'boolean') return '"spam" must be true or false.';
  if (!areObjects(gold) || !areObjects(vague)) return '"gold" and "vague" must be lists of labels.';
  for (const { block, quote } of [...gold, ...vague]) {
    const text = typeof block === 'number' ? blocks[block]?.text : undefined;
    if (typeof text !== 'string' || typeof quote !== 'string' || !text.includes(quote)) {
      return `block ${String(block)} does not hold the quote ${JSON.stringify(quote)}.`;
    }
  }
  return gold.map((label) => problemOfStance(label) ?? problemOfClaim(label.claim, isClaim)).find(Boolean) ?? null;
}

function problemOfPassage(passage: Fields, isClaim: (id: string) => boolean): Problem {
  const { id, text, claim, near, also = [] } = passage;
  if (typeof id !== 'string' || typeof text !== 'string') return '"id" and "text" must be strings.';
  if (claim === null) return problemOfClaim(near, isClaim);
  if (!Array.isArray(also)) return '"also" must be a list of claim ids.';
  return (
    problemOfStance(passage) ?? [claim, ...also].map((each) => problemOfClaim(each, isClaim)).find(Boolean) ?? null
  );
}

function problemOfClaim(id: unknown, isClaim: (id: string) => boolean): Problem {
  return typeof id === 'string' && isClaim(id) ? null : `there is no claim ${JSON.stringify(id)} in the dataset.`;
}

function problemOfStance(label: Fields): Problem {
  for (const [field, words] of Object.entries(STANCE)) {
    if (!(words as readonly unknown[]).includes(label[field])) return `"${field}" must be one of ${words.join(', ')}.`;
  }
  return null;
}

function areObjects(value: unknown): value is Fields[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null);
}
