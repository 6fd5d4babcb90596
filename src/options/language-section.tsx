import { useSay } from '../ui/say-context.tsx';
import type { OptionsView } from './options-view.ts';

interface LanguageSectionProps {
  languages: OptionsView['languages'];
  /** Code of the language, or `null` for the browser's. */
  chosen: string | null;
  choose(language: string | null): void;
}

/** In which language the extension speaks; one that no speaker has signed says so. */
export function LanguageSection({ languages, chosen, choose }: LanguageSectionProps) {
  const say = useSay();
  return (
    <section aria-labelledby="language">
      <h2 id="language">{say('options_language')}</h2>
      <p class="field">
        <label for="options-language">{say('options_language_label')}</label>
        <select
          id="options-language"
          aria-describedby="options-language-note"
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => choose(value === '' ? null : value)}
        >
          <option value="">{say('options_language_browser')}</option>
          {languages.map(({ code, name, isReviewed }) => (
            <option key={code} value={code} lang={isReviewed ? code : undefined}>
              {isReviewed ? name : say('options_language_unreviewed', { language: name })}
            </option>
          ))}
        </select>
        <span id="options-language-note" class="hint">
          {say('options_language_note')}
        </span>
      </p>
    </section>
  );
}
