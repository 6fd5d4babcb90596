import type { Locale, MessageKey } from '../generated/words.ts';

export type { Locale, MessageKey };

/** What fills the `{name}`s of a text. Numbers are written as the language writes them. */
export type Values = Readonly<Record<string, string | number>>;

type CountedKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** The texts of the interface in one language. */
export interface Say {
  /** BCP 47, for `lang` and for what the browser writes by itself. */
  locale: Locale;
  (key: MessageKey, values?: Values): string;
  /** The text for a number of things: the form that the language has for it, with `{count}` filled in. */
  count(key: CountedKey, count: number, values?: Values): string;
  /** `conjunction`: "a, b and c"; `unit`: "a, b, c". */
  list(parts: readonly string[], type: 'conjunction' | 'unit'): string;
  /**
   * A date of the data, the same in every place and time zone: `2026-11-22` → "22 November 2026". A date may be as short as
   * it is known: `2016-05` → "May 2016", `2016` → "2016". Years are those of the sources, also in Thai.
   */
  date(date: string): string;
}

/** Our English is written as in Britain; the other languages are what they are called. */
const TAGS: Partial<Record<string, string>> = { en: 'en-GB' };

/**
 * Texts out of a catalogue. Plural forms follow Unicode CLDR by `Intl.PluralRules`: a text for numbers has a key for each
 * form that its language has, `claims_one`, `claims_other`. A `{name}` without a value is left standing, to be seen.
 */
export function sayFrom(locale: Locale, catalogue: Readonly<Partial<Record<MessageKey, string>>>): Say {
  const tag = TAGS[locale] ?? locale;
  const rules = new Intl.PluralRules(tag);
  // Made once: making one takes far longer than using it.
  const numbers = new Intl.NumberFormat(tag);
  const lists = {
    conjunction: new Intl.ListFormat(tag, { type: 'conjunction' }),
    unit: new Intl.ListFormat(tag, { type: 'unit', style: 'short' }),
  };
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { year: 'numeric', ...options, calendar: 'gregory', timeZone: 'UTC' });
  const years = dates({});
  const months = dates({ month: 'long' });
  const days = dates({ month: 'long', day: 'numeric' });
  const written = (value: string | number): string => (typeof value === 'number' ? numbers.format(value) : value);
  const say = (key: MessageKey, values: Values = {}): string =>
    (catalogue[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => written(values[name] ?? whole));
  const count = (key: CountedKey, number: number, values: Values = {}): string => {
    const form = `${key}_${rules.select(number)}` as MessageKey;
    return say(form in catalogue ? form : (`${key}_other` as MessageKey), { count: number, ...values });
  };
  const list = (parts: readonly string[], type: 'conjunction' | 'unit'): string => lists[type].format(parts);
  const date = (text: string): string => {
    const [year, month, day] = text.split('-').map(Number);
    const format = day === undefined ? (month === undefined ? years : months) : days;
    return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  };
  return Object.assign(say, { locale, count, list, date });
}
