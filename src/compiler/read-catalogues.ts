import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the interface in one language: key → text, with `{name}` where a value goes. */
export type Catalogue = Record<string, string>;

interface ChromeMessage {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** The language that all others are measured by. */
export const FIRST_LANGUAGE = 'en';

/**
 * Reads every `<language>/messages.json` of a `_locales` folder: https://developer.chrome.com/docs/extensions/reference/api/i18n
 * The browser itself fills in `$NAME$` from numbered values; our pages do it by name, so `$COUNT$` becomes `{count}`.
 * Throws an Error that names file, key and remedy.
 */
export function readCatalogues(folder: string): Map<string, Catalogue> {
  const languages = readdirSync(folder).sort((a, b) => Number(b === FIRST_LANGUAGE) - Number(a === FIRST_LANGUAGE));
  return new Map(languages.map((language) => [language, readCatalogue(join(folder, language, 'messages.json'))]));
}

function readCatalogue(path: string): Catalogue {
  const messages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, ChromeMessage>;
  return Object.fromEntries(
    Object.entries(messages).map(([key, { message, placeholders = {} }]) => {
      if (typeof message !== 'string' || message === '')
        throw new Error(`${path}: "${key}" has no "message" — write its text`);
      const text = message.replace(/\$(\w+)\$/g, (_, name: string) => {
        if (!(name.toLowerCase() in placeholders))
          throw new Error(`${path}: "${key}" asks for $${name}$ — add "${name.toLowerCase()}" to its placeholders`);
        return `{${name.toLowerCase()}}`;
      });
      return [key, text];
    }),
  );
}
