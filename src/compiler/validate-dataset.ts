import { validateSpamSignals } from './build-spam-data.ts';
import type { Dataset } from './dataset.ts';
import type { ProblemList } from './problem-list.ts';
import { validateClaim } from './validate-claim.ts';
import { validateReadings } from './validate-readings.ts';
import { validateReferences } from './validate-references.ts';
import { validateTranslations } from './validate-translations.ts';

/** Adds a problem for everything that no schema can see: what one file says about another, and rules across fields. */
export function validateDataset(dataset: Dataset, problems: ProblemList): void {
  const homes = new Map<string, string>();
  for (const claim of dataset.claims) {
    const { id } = claim.value;
    const home = homes.get(id);
    if (home)
      problems.add(claim.file, [], `the id "${id}" is taken by ${home}`, 'rename or remove one of the two files');
    homes.set(id, claim.file.name);
    validateClaim(claim, dataset, problems);
  }
  validateOrder(dataset, problems);
  validateReferences(dataset, problems);
  validateReadings(dataset, problems);
  validateTranslations(dataset, problems);
  validateSpamSignals(dataset, problems);
}

function validateOrder({ order, claimIds }: Dataset, problems: ProblemList): void {
  const listed = new Set(order.value);
  for (const id of claimIds) {
    if (!listed.has(id))
      problems.add(order.file, [], `the claim "${id}" is not in the order`, 'add it where it should be shown');
  }
  order.value.forEach((id, at) => {
    if (!claimIds.has(id)) problems.add(order.file, [at], `there is no claim "${id}"`, 'remove it, or add the claim');
  });
}
