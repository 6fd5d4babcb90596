import type { Locale, MessageKey } from '../generated/words.ts';

export type { Locale, MessageKey };

/** What fills the `{name}`s of a text. */
export type Values = Readonly<Record<string, string | number>>;

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The texts of the interface in one language. */
export interface Say {
  /** BCP 47, for `lang` and for dates and numbers. */
  locale: Locale;
  (key: MessageKey, values?: Values): string;
  /** The text for a number of things: the form that the language has for it, with `{count}` filled in. */
  count(key: CountedKey, count: number, values?: Values): string;
}

/**
 * Texts out of a catalogue. Plural forms follow Unicode CLDR by `Intl.PluralRules`: a text for numbers has a key for each
 * form that its language has, `claims_one`, `claims_other`. A `{name}` without a value is left standing, to be seen.
 */
export function sayFrom(locale: Locale, catalogue: Readonly<Partial<Record<MessageKey, string>>>): Say {
  const rules = new Intl.PluralRules(locale);
  const say = (key: MessageKey, values: Values = {}): string =>
    (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const count = (key: CountedKey, number: number, values: Values = {}): string => {
    const form = `${key}_${rules.select(number)}` as MessageKey;
    return say(form in catalogue ? form : (`${key}_other` as MessageKey), { count: number, ...values });
  };
  return Object.assign(say, { locale, count });
}
