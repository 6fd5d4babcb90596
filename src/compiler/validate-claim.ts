import { HELP_TOPICS, type Places } from '../shared/claim.ts';
import type { ClaimRecord, Dataset, Entry } from './dataset.ts';
import type { DataPath, ProblemList } from './problem-list.ts';
import { validateExamples } from './validate-examples.ts';

/** An amount of a substance, which may stand in no text that is copied or printed. Concentrations ("ng/mL") are none. */
const AMOUNT = /\d\s*-?(?:mcg|µg|mg|g|kg|(?:micro|milli|kilo)?grams?|(?:micro|milli|kilo)?grammes?)\b(?!\/)/i;
const KNOWN_ENOUGH = ['high', 'moderate'];

/** What a schema cannot say about one claim. */
export function validateClaim(
  { file, value: claim }: Entry<ClaimRecord>,
  dataset: Dataset,
  problems: ProblemList,
): void {
  const wrong = (path: DataPath, problem: string, remedy: string) => problems.add(file, path, problem, remedy);

  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(claim.id)) {
    wrong(
      [],
      `the id "${claim.id}" is not in kebab-case`,
      'name the file in small letters and digits, with hyphens between',
    );
  }
  const folder = claim.category.replaceAll(' ', '-');
  if (file.folder !== folder) {
    wrong(
      ['category'],
      `a claim of the category "${claim.category}" lies in ${file.folder}/`,
      `move the file to ${folder}/`,
    );
  }
  if ((claim.kind === 'law') !== (claim.category === 'regulation')) {
    wrong(
      ['kind'],
      `kind "${claim.kind}" in the category "${claim.category}"`,
      'all of regulation is law, and nothing else is',
    );
  }
  if (claim.kind === 'law' && !claim.asOf) wrong(['kind'], 'a law without asOf', 'add the date of its newest source');
  if (claim.existential && claim.kind !== 'harm') {
    wrong(
      ['existential'],
      `existential on kind "${claim.kind}"`,
      'leave it out: only harms that say "can" or "has been" have it',
    );
  }

  const proven = claim.verdict === 'supported';
  const open = claim.verdict === 'preliminary' || claim.verdict === 'unsupported';
  if ((proven || open) && KNOWN_ENOUGH.includes(claim.certainty) !== proven) {
    const remedy = proven ? 'it needs high or moderate, or another verdict' : 'it can only be low or very-low';
    wrong(['certainty'], `certainty "${claim.certainty}" with verdict "${claim.verdict}"`, remedy);
  }

  validateHelp(claim, wrong);
  validateWording(claim, wrong);
  validateRefs(claim, dataset, wrong);
  validatePlaces(claim, dataset, wrong);
  validateHistory(claim, dataset, wrong);
  validateExamples({ file, value: claim }, dataset, problems);
}

type Wrong = (path: DataPath, problem: string, remedy: string) => void;

function validateHelp({ kind, verdict, harm, help = [], butRemember }: ClaimRecord, wrong: Wrong): void {
  const harms = [harm.ifBelieved, harm.ifDenied];
  if (harms.includes('danger') && help.length === 0) {
    wrong(['harm'], 'a danger without help', `add who a worried reader should turn to: ${HELP_TOPICS.join(', ')}`);
  }
  const sorted = HELP_TOPICS.filter((topic) => help.includes(topic));
  if (sorted.join() !== help.join()) wrong(['help'], 'help is out of order', `write ${sorted.join(', ')}`);
  const reassures = kind === 'harm' && (verdict === 'contradicted' || verdict === 'unsupported');
  if (reassures && harms.some((each) => each !== 'none') && !butRemember) {
    wrong(
      ['verdict'],
      `a harm that is ${verdict} reassures, and nothing is said of what still holds`,
      'add butRemember',
    );
  }
}

function validateWording(claim: ClaimRecord, wrong: Wrong): void {
  const limits = { says: 12, saysNot: 12, butRemember: 25, summary: 90 };
  for (const [field, limit] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const words = claim[field]?.split(/\s+/).length ?? 0;
    if (words > limit) wrong([field], `${field} has ${words} words`, `at most ${limit} are allowed`);
  }
  for (const field of ['says', 'saysNot'] as const) {
    if (/[()[\]]/.test(claim[field])) wrong([field], `${field} has brackets`, 'say it without');
  }
  for (const field of ['says', 'saysNot', 'butRemember', 'hedgedReading'] as const) {
    const amount = AMOUNT.exec(claim[field] ?? '');
    if (amount) wrong([field], `${field} names an amount`, 'leave it out: this text is copied and printed');
  }
}

/** From the dataset's first day, or the claim's own, to the day on which the evidence was last looked through. */
function validateHistory({ entered, changes = [] }: ClaimRecord, { begun, date }: Dataset, wrong: Wrong): void {
  if (entered !== undefined && (entered <= begun || entered > date)) {
    wrong(['entered'], `entered on ${entered}`, `the dataset goes from ${begun}, which is left out, to ${date}`);
  }
  changes.forEach((change, at) => {
    const before = changes[at - 1]?.date ?? entered ?? begun;
    if (change.date < before || change.date > date) {
      wrong(['changes', at, 'date'], `a change of ${change.date}`, `write a day from ${before} to ${date}`);
    }
  });
}

function validateRefs({ refs }: ClaimRecord, { referenceIds }: Dataset, wrong: Wrong): void {
  const seen = new Set<string>();
  refs.forEach(({ ref, key }, at) => {
    if (!referenceIds.has(ref)) {
      wrong(
        ['refs', at, 'ref'],
        `there is no reference "${ref}"`,
        `add references/${ref}.yml, or use the id of one that is there`,
      );
    }
    if (seen.has(ref)) wrong(['refs', at, 'ref'], `"${ref}" is listed twice`, 'join the two findings');
    seen.add(ref);
    if (key && at > 0 && !refs[at - 1].key)
      wrong(['refs', at, 'key'], `the key "${ref}" stands behind others`, 'move the keys to the front');
  });
  const keys = refs.filter(({ key }) => key);
  if (keys.length < 1 || keys.length > 3) {
    wrong(
      ['refs'],
      `${keys.length} of the refs are keys`,
      'mark the one to three that a page should cite at minimum with key: true',
    );
  }
  const against = (link: { role: string }) => link.role === 'contradicts' || link.role === 'qualifies';
  if (refs.some(against) && keys.length > 0 && !keys.some(against)) {
    wrong(['refs'], 'all keys are on one side', 'make a contradicting or qualifying reference a key as well');
  }
}

const LIST_OF_STATUS: Record<string, keyof Places> = { banned: 'banned', 'ban-lifted-regulated': 'lifted' };

/** `places` is what `jurisdictions` says, as postal codes; a status that is neither a ban nor the end of one is unsure. */
function validatePlaces({ places, jurisdictions }: ClaimRecord, { states }: Dataset, wrong: Wrong): void {
  if (!places && !jurisdictions) return;
  if (!places || !jurisdictions) {
    const [there, missing] = places ? ['places', 'jurisdictions'] : ['jurisdictions', 'places'];
    wrong([there], `${there} without ${missing}`, 'a claim has both or neither');
    return;
  }
  const unknown = jurisdictions.findIndex(({ name }) => !states.value[name]);
  if (unknown >= 0) {
    const path = ['jurisdictions', unknown, 'name'];
    wrong(path, `"${jurisdictions[unknown].name}" is no US state`, 'spell it as in us-states.yml');
    return;
  }
  const derived: Places = { banned: [], lifted: [], unsure: [] };
  for (const { name, status } of jurisdictions) derived[LIST_OF_STATUS[status] ?? 'unsure'].push(states.value[name]);
  for (const list of ['banned', 'lifted', 'unsure'] as const) {
    const expected = derived[list].sort().join(', ');
    if (places[list].join(', ') !== expected) {
      wrong(
        ['places', list],
        `places.${list} is not what jurisdictions says`,
        expected ? `list ${expected}` : 'write []',
      );
    }
  }
}
