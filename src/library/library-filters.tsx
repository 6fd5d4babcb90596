import type { LibraryQuery } from '../report/search-library.ts';
import { CLAIM_CATEGORIES, type ClaimCategory, VERDICTS } from '../shared/claim.ts';
import { STUDY_TYPES, type StudyType } from '../shared/reference.ts';
import { useSay } from '../ui/say-context.tsx';
import type { MessageKey } from '../words/say.ts';

export const CATEGORY_KEYS: Record<ClaimCategory, MessageKey> = {
  pharmacology: 'library_category_pharmacology',
  pain: 'library_category_pain',
  dependence: 'library_category_dependence',
  'mental health and performance': 'library_category_mental',
  'other disease claims': 'library_category_disease',
  safety: 'library_category_safety',
  products: 'library_category_products',
  regulation: 'library_category_regulation',
};

/** `case-report` → `library_study_case_report`: keys of texts know no hyphens. */
const studyKey = (type: StudyType): MessageKey => `library_study_${type.replaceAll('-', '_')}` as MessageKey;

interface LibraryFiltersProps {
  query: LibraryQuery;
  set(changed: Partial<LibraryQuery>): void;
}

/** Words to look for, and what to narrow the list down to. It changes as one types. */
export function LibraryFilters({ query, set }: LibraryFiltersProps) {
  const say = useSay();
  return (
    <search class="filters">
      <p class="field field-wide">
        <label for="library-search">{say('library_search')}</label>
        <input
          id="library-search"
          type="search"
          autocomplete="off"
          aria-describedby="library-search-hint"
          value={query.text}
          onInput={({ currentTarget }) => set({ text: currentTarget.value })}
        />
        <span id="library-search-hint" class="hint">
          {say('library_search_hint')}
        </span>
      </p>
      <Choice
        name="verdict"
        label={say('library_filter_verdict')}
        options={VERDICTS}
        chosen={query.verdict}
        word={(verdict) => say(`library_verdict_${verdict}`)}
        choose={(verdict) => set({ verdict })}
      />
      <Choice
        name="category"
        label={say('library_filter_category')}
        options={CLAIM_CATEGORIES}
        chosen={query.category}
        word={(category) => say(CATEGORY_KEYS[category])}
        choose={(category) => set({ category })}
      />
      <Choice
        name="study"
        label={say('library_filter_study')}
        options={STUDY_TYPES}
        chosen={query.study}
        word={(type) => say(studyKey(type))}
        choose={(study) => set({ study })}
      />
    </search>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  options: readonly T[];
  chosen: T | null;
  word(option: T): string;
  choose(option: T | null): void;
}

function Choice<T extends string>({ name, label, options, chosen, word, choose }: ChoiceProps<T>) {
  const say = useSay();
  return (
    <p class="field">
      <label for={`library-${name}`}>{label}</label>
      <select
        id={`library-${name}`}
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(options.find((option) => option === value) ?? null)}
      >
        <option value="">{say('library_any')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {word(option)}
          </option>
        ))}
      </select>
    </p>
  );
}
