import { countryOf } from '../report/help-line.ts';

/**
 * Where the person at the terminal is, as far as the POSIX locale variables say (`de_DE.UTF-8`): a country code, or
 * `null`. `Intl` is not asked, because it answers `en-US` where nothing is set.
 */
export function countryOfEnvironment({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): string | null {
  const [locale] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[.@]/, 1);
  return countryOf(locale.replaceAll('_', '-'));
}
