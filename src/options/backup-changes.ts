import { type CountryOption, countryPart } from '../report/place-options.ts';
import type { Backup } from '../shared/backup.ts';
import type { Settings } from '../shared/settings.ts';
import type { LegendLine } from '../ui/reading-guide.tsx';
import type { Say } from '../words/say.ts';

/** What a file would change, in words. */
export interface BackupChange {
  what: string;
  from: string;
  to: string;
}

interface Names {
  legend: readonly Pick<LegendLine, 'mark' | 'label'>[];
  countries: readonly CountryOption[];
}

/** What differs between what is there and what a file would leave, setting by setting, in the words of the page. */
export function backupChanges(before: Backup, after: Backup, names: Names, say: Say): BackupChange[] {
  const old = backupWords(before, names, say);
  return backupWords(after, names, say)
    .map(([what, to], at) => ({ what, from: old[at][1], to }))
    .filter(({ from, to }) => from !== to);
}

function backupWords({ settings, corrections }: Backup, names: Names, say: Say): [what: string, value: string][] {
  return [...settingWords(settings, names, say), [say('options_corrections'), String(corrections.length)]];
}

function settingWords(settings: Settings, { legend, countries }: Names, say: Say): [what: string, value: string][] {
  const { enabled, frames, offSites, marks, palette, printMarks, cardOnRest, language, country, role } = settings;
  const turned = (on: boolean): string => say(on ? 'options_on' : 'options_off');
  return [
    [say('options_everywhere'), turned(enabled)],
    [say('options_frames'), turned(frames)],
    [say('options_sites_label'), offSites.join(', ') || say('options_none')],
    ...legend.map(({ mark, label }): [string, string] => [label, turned(marks[mark])]),
    [say('options_palette'), say(`options_palette_${palette}`)],
    [say('options_print_marks'), turned(printMarks)],
    [say('options_card_rest'), turned(cardOnRest)],
    [say('options_language_label'), language ?? say('options_language_browser')],
    [say('place_heading'), placeName(country, countries, say)],
    [say('options_role'), role === null ? say('options_role_unsaid') : say(`role_${role}`)],
  ];
}

function placeName(place: string | null, countries: readonly CountryOption[], say: Say): string {
  if (place === null) return say('place_unsaid');
  const country = countries.find(({ code }) => code === countryPart(place));
  if (country === undefined) return say('place_elsewhere');
  const region = country.regions.find(({ code }) => code === place);
  return region ? `${country.name}, ${region.name}` : country.name;
}
