import { MARKS, type Mark } from './reading.ts';

export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Sites where the engine is never injected, as `siteOf` names them. */
  offSites: string[];
  /** Which marks are drawn. Danger is drawn whatever this says. */
  marks: Record<Mark, boolean>;
  /** Country (`US`) or region (`CA-QC`) for help lines; `null`: as the browser's language says. */
  country: string | null;
}

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  enabled: true,
  offSites: [],
  marks: { contradicted: true, doubtful: true, quoted: true, 'one-side': true, fits: false },
  country: null,
};

export interface StoredSettings {
  settings: Settings;
  /** Something stored was not what it should be and was replaced by its default: the popup says so. */
  damaged: boolean;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isCountry = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value));

/** Makes settings of whatever storage held. Each field that is missing or wrong takes its default; never throws. */
export function parseSettings(stored: unknown): StoredSettings {
  let damaged = stored !== undefined && !isObject(stored);
  const take = <T>(fields: Fields, key: string, isValid: (value: unknown) => value is T, fallback: T): T => {
    const value = fields[key];
    if (isValid(value)) return value;
    damaged ||= value !== undefined;
    return fallback;
  };
  const fields = isObject(stored) ? stored : {};
  const marks = take(fields, 'marks', isObject, {});
  const settings = {
    enabled: take(fields, 'enabled', isBoolean, DEFAULT_SETTINGS.enabled),
    offSites: take(fields, 'offSites', isTexts, [...DEFAULT_SETTINGS.offSites]),
    marks: Object.fromEntries(
      MARKS.map((mark) => [mark, take(marks, mark, isBoolean, DEFAULT_SETTINGS.marks[mark])]),
    ) as Settings['marks'],
    country: take(fields, 'country', isCountry, DEFAULT_SETTINGS.country),
  };
  return { settings, damaged };
}
