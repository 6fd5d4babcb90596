import type { Dataset } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';

/** What a schema cannot say about references, untraceable studies and help lines. */
export function validateReferences(dataset: Dataset, problems: ProblemList): void {
  const owners = new Map<string, string>();
  for (const { file, value: reference } of dataset.references) {
    const { id, doi, pmid, pmcid, url } = reference;
    if (!/^[a-z0-9]+(-[a-z0-9]+)*-(\d{4}|nd)-[a-z0-9]+$/.test(id)) {
      problems.add(
        file,
        [],
        `"${id}" is no reference id`,
        'name the file firstauthor-year-word (anon and nd where none was seen)',
      );
    }
    for (const [field, value] of Object.entries({ doi, pmid, pmcid })) {
      if (value === null) continue;
      const key = `${field} ${value.toLowerCase()}`;
      const owner = owners.get(key);
      if (owner) problems.add(file, [field], `${owner} has the same ${field}`, 'keep one record for one work');
      else owners.set(key, id);
    }
    const link = linkOf({ doi, pmid, pmcid });
    if (link && url !== link) problems.add(file, ['url'], 'url is not the best link', `write ${link}`);
  }

  unique(dataset.untraceable, 'id', problems);
  dataset.untraceable.value.forEach(({ candidates }, at) => {
    candidates.forEach((candidate, place) => {
      if (dataset.referenceIds.has(candidate)) return;
      const remedy = `add references/${candidate}.yml, or use the id of one that is there`;
      problems.add(dataset.untraceable.file, [at, 'candidates', place], `there is no reference "${candidate}"`, remedy);
    });
  });
  unique(dataset.helpLines, 'country', problems);
}

/** The one link worth showing for a work with identifiers; null without any. */
function linkOf(work: { doi: string | null; pmid: string | null; pmcid: string | null }): string | null {
  if (work.doi) return `https://doi.org/${work.doi}`;
  if (work.pmcid) return `https://pmc.ncbi.nlm.nih.gov/articles/${work.pmcid}/`;
  return work.pmid ? `https://pubmed.ncbi.nlm.nih.gov/${work.pmid}/` : null;
}

function unique<K extends string>(
  { file, value }: { file: Dataset['untraceable']['file']; value: Record<K, string>[] },
  key: K,
  problems: ProblemList,
): void {
  const seen = new Set<string>();
  value.forEach((row, at) => {
    if (seen.has(row[key]))
      problems.add(file, [at, key], `the ${key} "${row[key]}" is there twice`, 'join the two, or rename one');
    seen.add(row[key]);
  });
}
