import { MARKS, type Mark } from './reading.ts';

/** What somebody came for; it sets what is shown first. `null`: not said yet. */
export const ROLES = ['read', 'check', 'moderate'] as const;
export type Role = (typeof ROLES)[number];

/** How marks are painted: a colour for each, or ink only, told apart by their lines. */
export const PALETTES = ['colour', 'ink'] as const;
export type Palette = (typeof PALETTES)[number];

export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Sites where the engine is never injected, as `siteOf` names them. */
  offSites: string[];
  /** Which marks are drawn. Danger is drawn whatever this says. */
  marks: Record<Mark, boolean>;
  palette: Palette;
  /** Marks are printed with the page. */
  printMarks: boolean;
  /** Frames inside pages are read too. */
  frames: boolean;
  /** The card opens when the pointer rests on a mark; click and keyboard open it whatever this says. */
  cardOnRest: boolean;
  /** Country (`US`) or region (`US-CA`, `CA-QC`) for help lines and law; `null`: help lines as the browser's language says. */
  country: string | null;
  /** Language of the interface; `null`: the browser's. */
  language: string | null;
  role: Role | null;
}

export const DEFAULT_MARKS: Readonly<Record<Mark, boolean>> = {
  contradicted: true,
  doubtful: true,
  quoted: true,
  'one-side': true,
  fits: false,
};

export const DEFAULT_SETTINGS: Readonly<Settings> = {
  enabled: true,
  offSites: [],
  marks: DEFAULT_MARKS,
  palette: 'colour',
  printMarks: false,
  frames: true,
  cardOnRest: true,
  country: null,
  language: null,
  role: null,
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
const isLanguage = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value));
const isRole = (value: unknown): value is Role | null => value === null || ROLES.some((role) => role === value);
const isPalette = (value: unknown): value is Palette => PALETTES.some((palette) => palette === value);

/** The marks in whatever storage held, for scripts that need no other setting. Those that are missing or wrong take their default. */
export function parseMarks(stored: unknown): Settings['marks'] {
  const marks: Fields = isObject(stored) && isObject(stored.marks) ? stored.marks : {};
  return mapMarks((mark) => (isBoolean(marks[mark]) ? marks[mark] : DEFAULT_MARKS[mark]));
}

const mapMarks = (isWanted: (mark: Mark) => boolean): Settings['marks'] =>
  Object.fromEntries(MARKS.map((mark) => [mark, isWanted(mark)])) as Settings['marks'];

/** Makes settings of whatever storage held. Each field that is missing or wrong takes its default; never throws. */
export function parseSettings(stored: unknown): StoredSettings {
  const { settings, wrong } = readSettingFields(stored);
  return { settings, damaged: wrong.length > 0 };
}

/** The same, and the names of the fields that were wrong; an empty name where it was no record at all. */
export function readSettingFields(stored: unknown): { settings: Settings; wrong: string[] } {
  const wrong: string[] = stored === undefined || isObject(stored) ? [] : [''];
  const take = <T>(fields: Fields, key: string, isValid: (value: unknown) => value is T, fallback: T): T => {
    const value = fields[key];
    if (isValid(value)) return value;
    if (value !== undefined) wrong.push(key);
    return fallback;
  };
  const fields = isObject(stored) ? stored : {};
  const marks = take(fields, 'marks', isObject, {});
  const settings: Settings = {
    enabled: take(fields, 'enabled', isBoolean, DEFAULT_SETTINGS.enabled),
    offSites: take(fields, 'offSites', isTexts, [...DEFAULT_SETTINGS.offSites]),
    marks: mapMarks((mark) => take(marks, mark, isBoolean, DEFAULT_MARKS[mark])),
    palette: take(fields, 'palette', isPalette, DEFAULT_SETTINGS.palette),
    printMarks: take(fields, 'printMarks', isBoolean, DEFAULT_SETTINGS.printMarks),
    frames: take(fields, 'frames', isBoolean, DEFAULT_SETTINGS.frames),
    cardOnRest: take(fields, 'cardOnRest', isBoolean, DEFAULT_SETTINGS.cardOnRest),
    country: take(fields, 'country', isCountry, DEFAULT_SETTINGS.country),
    language: take(fields, 'language', isLanguage, DEFAULT_SETTINGS.language),
    role: take(fields, 'role', isRole, DEFAULT_SETTINGS.role),
  };
  return { settings, wrong };
}
