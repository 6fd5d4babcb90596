import type { Source, SourceKind, Span } from '../shared/finding.ts';
import type { Target } from './identify-url.ts';
import type { Citations } from './load-citations.ts';

/** A source of the page: one work, by whichever of its identifiers the page names first. */
export interface SourceRecord extends Source {
  /** Order in which the page names it. */
  index: number;
}

/** arXiv's own DOIs name the paper that its number names. */
const ARXIV_DOI = /^10\.48550\/arxiv\.(.+)$/;

const keyOf = ({ kind, value }: Target): string => {
  const arxiv = kind === 'doi' ? ARXIV_DOI.exec(value) : null;
  return arxiv ? `arxiv ${arxiv[1]}` : `${kind} ${value.toLowerCase()}`;
};

/** How far an identifier can be trusted to be that of the work, and not of a page beside it. */
const STRENGTH: readonly SourceKind[] = ['doi', 'pmid', 'pmcid', 'arxiv', 'nct', 'isbn', 'url'];

/**
 * The sources of a page, each once. Identifiers that stand in one entry of a list are of one work; so are those of one
 * bundled work, wherever they stand.
 *
 *     entry 7: doi 10.1/a, pmid 5     text: pmid 5          link: pubmed.ncbi…/5
 *       "doi 10.1/a" ─┬─ record 0 ──── "pmid 5" ──────────────┘
 *       "pmid 5" ─────┘
 */
export class SourceTable {
  readonly #citations: Citations;
  readonly #records: SourceRecord[] = [];
  readonly #byKey = new Map<string, SourceRecord>();
  /** A record that turned out to be another one → that one. */
  readonly #same = new Map<SourceRecord, SourceRecord>();

  constructor(citations: Citations) {
    this.#citations = citations;
  }

  /** Files what one entry or one place of the text names: one work, or more where it has two identifiers of one kind. */
  add(targets: readonly Target[], at: Span | null): SourceRecord[] {
    const strong = targets.filter(({ kind, value }) => kind !== 'url' || this.#citations.workOf(kind, value) !== null);
    const groups: Target[][] = [];
    for (const target of strong.length > 0 ? strong : targets.slice(0, 1)) {
      const last = groups.at(-1);
      const isOther = last?.some(({ kind, value }) => kind === target.kind && kind !== 'url' && value !== target.value);
      if (!last || isOther) groups.push([target]);
      else last.push(target);
    }
    return groups.map((group) => this.#file(group, at));
  }

  /** Files a bundled work that is named without an identifier: by title, or by author and year. */
  addWork(id: string, at: Span | null): SourceRecord {
    const [first = `url ${id}`] = this.#citations.works.get(id)?.identifiers ?? [];
    const space = first.indexOf(' ');
    return this.#file([{ kind: first.slice(0, space) as SourceKind, value: first.slice(space + 1) }], at, id);
  }

  /** Says of a record which bundled work it is. */
  name(record: SourceRecord, work: string): SourceRecord {
    return this.#file([record], record.at, work);
  }

  /** The record that this one is, after all was filed. */
  resolve(record: SourceRecord): SourceRecord {
    let found = record;
    for (let next = this.#same.get(found); next; next = this.#same.get(found)) found = next;
    // the next look-up takes one step, however long the chain was
    if (found !== record) this.#same.set(record, found);
    return found;
  }

  /** In the order of the page. */
  list(): Source[] {
    return this.#records
      .filter((record) => !this.#same.has(record))
      .map(({ kind, value, reference, at }) => ({ kind, value, reference, at }));
  }

  #file(group: readonly Target[], at: Span | null, work: string | null = null): SourceRecord {
    const reference =
      work ?? group.map(({ kind, value }) => this.#citations.workOf(kind, value)).find((id) => id !== null) ?? null;
    const keys = [...group.map(keyOf), ...(reference === null ? [] : [`work ${reference}`])];
    const known = [...new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []).map((each) => this.resolve(each)))];
    known.sort((a, b) => a.index - b.index);
    const record = known[0] ?? this.#make(group, at);
    record.reference ??= reference ?? known.find((each) => each.reference !== null)?.reference ?? null;
    for (const other of known.slice(1)) this.#same.set(other, record);
    for (const key of keys) this.#byKey.set(key, record);
    return record;
  }

  #make(group: readonly Target[], at: Span | null): SourceRecord {
    const [{ kind, value }] = [...group].sort((a, b) => STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind));
    const record = { kind, value, reference: null, at, index: this.#records.length };
    this.#records.push(record);
    return record;
  }
}
