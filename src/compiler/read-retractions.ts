import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Reference } from '../shared/reference.ts';
import type { RetractionNotice, RetractionStatus } from '../shared/retraction.ts';
import type { ProblemList } from './problem-list.ts';

/** Folder of the dataset for copies of a retraction list, each named after its day. It is not committed. */
const FOLDER = 'retractions';
const NAME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\.csv$/;

/** What a column may be called: by Retraction Watch, whose list Crossref publishes, or by hand. */
const COLUMNS = {
  doi: ['OriginalPaperDOI', 'DOI'],
  pmid: ['OriginalPaperPubMedID', 'PMID'],
  nature: ['RetractionNature', 'Nature'],
  date: ['RetractionDate', 'Date'],
  reason: ['Reason'],
} as const;
type Column = keyof typeof COLUMNS;
type Row = Partial<Record<Column, string>>;

const REMEDY = 'mend the row, or copy the list anew: it may have been cut off on the way';

export interface RetractionList {
  /** `YYYY-MM-DD` */
  date: string;
  /** Nothing for a work without DOI and PMID: it cannot be looked up. */
  statusOf(reference: Pick<Reference, 'doi' | 'pmid'>): RetractionStatus | undefined;
}

/**
 * Reads the newest copy of a retraction list in `folder`/retractions, as far as it is about the `references`; `null` where there
 * is none. What is wrong with it is added to `problems`.
 */
export function readRetractions(
  folder: string,
  references: readonly Pick<Reference, 'doi' | 'pmid'>[],
  problems: ProblemList,
): RetractionList | null {
  const path = `${folder}/${FOLDER}`;
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.csv')) : [];
  for (const name of names.filter((each) => !NAME.test(each)))
    report(`${path}/${name}`, 1, 'the name is no date', 'name the copy after its day, as in 2026-11-22.csv');
  const newest = names
    .filter((each) => NAME.test(each))
    .sort()
    .at(-1);
  if (newest === undefined) return null;

  const file = `${path}/${newest}`;
  const wanted = new Set(references.flatMap(keysOf));
  const notices = new Map<string, RetractionNotice[]>();
  for (const { row, line } of rowsOf(file)) {
    const keys = keysOf({ doi: row.doi ?? null, pmid: row.pmid ?? null }).filter((key) => wanted.has(key));
    if (keys.length === 0) continue;
    const date = isoDate(row.date ?? '');
    if (date === null)
      report(file, line, `"${row.date ?? ''}" is no date of a retraction`, 'write it as 2026-11-22 or 11/22/2026');
    const nature = row.nature?.trim() || 'Retraction';
    const reasons = (row.reason ?? '').split(';').map((each) => each.replace(/^\s*\+/, '').trim());
    const notice = { nature, date: date ?? '', reasons: reasons.filter(Boolean) };
    for (const key of keys) notices.set(key, [...(notices.get(key) ?? []), notice]);
  }
  const date = newest.slice(0, 10);
  return {
    date,
    statusOf: (reference) => {
      const keys = keysOf(reference);
      const found = new Set(keys.flatMap((key) => notices.get(key) ?? []));
      const sorted = [...found].sort((a, b) => a.date.localeCompare(b.date));
      return keys.length === 0 ? undefined : { list: date, notices: sorted };
    },
  };

  function rowsOf(name: string): { row: Row; line: number }[] {
    const head = new Map<Column, string>();
    try {
      const rows: { record: Record<string, string>; info: { lines: number } }[] = parse(readFileSync(name, 'utf8'), {
        bom: true,
        info: true,
        skip_empty_lines: true,
        // the published list ends each line with an empty column
        columns: (written: string[]) => written.map((column) => column.trim() || false),
      });
      const written = Object.keys(rows[0]?.record ?? {});
      for (const [column, names] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
        const found = written.find((each) => names.some((name) => name.toLowerCase() === each.toLowerCase()));
        if (found !== undefined) head.set(column, found);
      }
      if (rows.length > 0 && head.has('date') && (head.has('doi') || head.has('pmid')))
        return rows.map(({ record, info }) => ({
          line: info.lines,
          row: Object.fromEntries([...head].map(([column, name]) => [column, record[name]])),
        }));
      const columns = Object.values(COLUMNS).map(([column]) => column);
      report(name, 1, 'this is no retraction list', `its first line must name the columns ${columns.join(', ')}`);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      report(name, Number(error.lines ?? 1), `this is no CSV: ${error.message}`, REMEDY);
    }
    return [];
  }

  function report(name: string, line: number, problem: string, remedy: string): void {
    problems.addAll([{ file: name, line, problem, remedy }]);
  }
}

/** "doi 10.…" and "pmid …"; a list writes "unavailable" and 0 for none. */
function keysOf({ doi, pmid }: Pick<Reference, 'doi' | 'pmid'>): string[] {
  const name = /10\.\d{4,9}\/\S+/.exec(doi ?? '')?.[0];
  const number = /^\s*([1-9]\d*)\s*$/.exec(pmid ?? '')?.[1];
  return [...(name ? [`doi ${name.toLowerCase()}`] : []), ...(number ? [`pmid ${number}`] : [])];
}

/** "11/22/2026 0:00" as Retraction Watch writes it, or "2026-11-22"; `null` for anything else. */
function isoDate(text: string): string | null {
  const [date] = text.trim().split(' ');
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(date);
  const iso = american ? [american[3], american[1].padStart(2, '0'), american[2].padStart(2, '0')].join('-') : date;
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? iso : null;
}
