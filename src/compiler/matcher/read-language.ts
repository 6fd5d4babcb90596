import type { DataFile } from '../data-file.ts';
import type { Dataset } from '../dataset.ts';
import type { ProblemList } from '../problem-list.ts';
import type { ClaimPatterns, ConceptSource, CueSource, FrameSource, LanguageSource } from './language.ts';

/** Files of `language/` that hold concepts: name → phrases. */
const CONCEPT_FILES = ['concepts', 'subjects', 'other-substances', 'syntax', 'voices'];

/** Gathers the language of the dataset: shared concepts, frames and cues, and each claim's own concepts and patterns. */
export function readLanguage(dataset: Dataset, problems: ProblemList): LanguageSource {
  const concepts: ConceptSource[] = [];
  const homes = new Map<string, string>();
  const addConcepts = (file: DataFile, lists: Record<string, string[]>, path: string[]) => {
    for (const [name, phrases] of Object.entries(lists)) {
      const home = homes.get(name);
      if (home)
        problems.add(
          file,
          [...path, name],
          `the concept {${name}} is already in ${home}`,
          'use that one, or another name',
        );
      homes.set(name, file.name);
      concepts.push({
        name,
        phrases: phrases.map(String),
        origin: { file: file.name, line: file.lineOf([...path, name]) },
      });
    }
  };
  const language = <T>(id: string): { file: DataFile; value: T } | undefined => {
    const file = dataset.language.get(id);
    if (file) return { file, value: file.value as T };
    problems.add(
      { name: 'src/dataset/language', lineOf: () => 1 },
      [],
      `it has no file ${id}.yml`,
      'bring the file back',
    );
    return undefined;
  };

  for (const id of CONCEPT_FILES) {
    const found = language<Record<string, string[]>>(id);
    if (found) addConcepts(found.file, found.value, []);
  }
  const frames = language<Record<string, { affirms?: string[]; denies?: string[] }>>('frames');
  const cues = language<Omit<CueSource, 'origin'>[]>('cues');
  const attributions = language<string[]>('attributions');
  const morphology = language<Pick<LanguageSource, 'irregular' | 'spelling'> & { typos: string[] }>('morphology');

  const claims: ClaimPatterns[] = [];
  for (const { file, value } of dataset.claims) {
    if (value.concepts) addConcepts(file, value.concepts, ['concepts']);
    claims.push({
      claim: value.id,
      affirms: value.patterns?.affirms ?? [],
      denies: value.patterns?.denies ?? [],
      origin: { file: file.name, line: file.lineOf(['patterns']) },
    });
  }
  if (attributions)
    claims.push({
      claim: ATTRIBUTION,
      affirms: attributions.value,
      denies: [],
      origin: { file: attributions.file.name, line: 1 },
    });

  return {
    concepts,
    claims,
    frames: frameList(frames),
    cues: (cues?.value ?? []).map((cue, i) => ({
      ...cue,
      phrases: cue.phrases.map(String),
      origin: { file: cues?.file.name ?? '', line: cues?.file.lineOf([i]) ?? 1 },
    })),
    irregular: morphology?.value.irregular ?? {},
    spelling: morphology?.value.spelling ?? [],
    typos: morphology?.value.typos ?? [],
  };
}

function frameList(
  frames: { file: DataFile; value: Record<string, { affirms?: string[]; denies?: string[] }> } | undefined,
): FrameSource[] {
  return Object.entries(frames?.value ?? {}).map(([name, frame]) => ({
    name,
    affirms: frame.affirms ?? [],
    denies: frame.denies ?? [],
    origin: { file: frames?.file.name ?? '', line: frames?.file.lineOf([name]) ?? 1 },
  }));
}

/** Stands for "this names no study" where a claim id stands for claims. */
export const ATTRIBUTION = '(vague attribution)';
