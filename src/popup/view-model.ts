import type { LoadedTab } from '../messaging/load-tab.ts';
import type { TabLook } from '../messaging/look-at-tab.ts';
import { coversSite } from '../platform/site-of.ts';
import { countryOf } from '../report/help-line.ts';
import type { EvidenceIndex } from '../report/index-evidence.ts';
import { type PageView, pageView } from '../report/page-view.ts';
import type { FrameState } from '../shared/frame-handle.ts';
import type { PageReport } from '../shared/page-report.ts';
import type { Role, Settings } from '../shared/settings.ts';
import type { CountryOption } from '../ui/country-picker.tsx';
import type { MessageKey, Say } from '../words/say.ts';
import { type EmptyState, STATE_WORDS, type StateWords } from './state-words.ts';

/** What the popup is made of. */
export type PopupInput = Omit<LoadedTab, 'url'>;

/** Everything the popup shows. */
export interface PopupView {
  state: 'found' | 'nothing-to-correct' | EmptyState;
  /** The words of an empty state; `null` where there is a page to show. */
  words: StateWords | null;
  page: PageView | null;
  /** Some of the page has still to be read. */
  isReading: boolean;
  /** How much of it was read: its words, and the frames that they stand in. */
  coverage: { words: number; frames: number };
  /** What the reader came for; `null` where nobody has asked yet. */
  role: Role | null;
  /** The browser's number of each frame that the origins of the page's passages count. */
  frameIds: number[];
  /** What each of them says. */
  reports: PageReport[];
  notices: MessageKey[];
  /** Passages marked, of those that the reader wants to see, where very many were thinned out; else `null`. */
  thinned: FrameState['marks'] | null;
  /** Heading of the harms that the page does not mention. */
  notSaidHeading: string;
  /** Which marks the reader wants to see. */
  marks: Settings['marks'];
  /** How marks are called, for the legend. */
  markWords: EvidenceIndex['readingWords']['marks'];
  countries: CountryOption[];
  switches: { everywhere: boolean; site: { name: string; on: boolean } | null };
  /** Day of the evidence, `YYYY-MM-DD`. */
  date: string;
}

/** What the popup shows for what is known about a tab. Pure: the same input gives the same view. */
export function popupView({ look, site, stored, locale }: PopupInput, index: EvidenceIndex, say: Say): PopupView {
  const { settings, damaged } = stored;
  const frames = look?.kind === 'frames' ? look.frames : [];
  const read = frames.filter(isRead);
  const empty = emptyState(look, frames, settings);
  const page = empty
    ? null
    : pageView(
        read.map(({ report }) => report),
        index,
        settings.country ?? countryOf(locale),
        say,
      );
  return {
    state: empty ?? (page?.summary.nothingToCorrect ? 'nothing-to-correct' : 'found'),
    words: empty && STATE_WORDS[empty],
    page,
    isReading: look === null || frames.some(({ phase }) => phase === 'reading'),
    coverage: { words: read.reduce((sum, { words }) => sum + words, 0), frames: read.length },
    role: settings.role,
    frameIds: read.map(({ frameId }) => frameId),
    reports: read.map(({ report }) => report),
    notices: noticesOf(damaged, page === null ? [] : frames),
    thinned: thinnedMarks(read),
    notSaidHeading: index.readingWords.notSaid,
    marks: settings.marks,
    markWords: index.readingWords.marks,
    countries: index.helpLines
      .map(({ country, name }) => ({ code: country, name: name }))
      .sort((a, b) => a.name.localeCompare(b.name, say.locale)),
    switches: {
      everywhere: settings.enabled,
      site: site === null ? null : { name: site, on: !settings.offSites.some((entry) => coversSite(entry, site)) },
    },
    date: index.dataset.date,
  };
}

function noticesOf(damaged: boolean, frames: readonly FrameState[]): MessageKey[] {
  const some = (wanted: FrameState['phase']): boolean => frames.some(({ phase }) => phase === wanted);
  return [
    ...(damaged ? (['popup_damaged'] as const) : []),
    ...(some('partly') ? (['popup_partly'] as const) : []),
    ...(some('reading') ? (['popup_still_reading'] as const) : []),
  ];
}

function thinnedMarks(frames: readonly FrameState[]): PopupView['thinned'] {
  const sum = (part: 'drawn' | 'of') => frames.reduce((total, { marks }) => total + marks[part], 0);
  const marks = { drawn: sum('drawn'), of: sum('of') };
  return marks.drawn < marks.of ? marks : null;
}

function isRead(frame: FrameState): frame is FrameState & { report: PageReport } {
  return (frame.phase === 'done' || frame.phase === 'partly') && frame.report !== null;
}

/** Why there is nothing to show, or `null` where at least one frame has been read. */
function emptyState(look: TabLook | null, frames: readonly FrameState[], settings: Settings): EmptyState | null {
  if (look === null) return 'reading';
  if (look.kind === 'off') return settings.enabled ? 'off-site' : 'off';
  if (look.kind !== 'frames') return look.kind;
  if (frames.length === 0) return 'no-kratom';
  if (frames.some(isRead)) return null;
  return frames.every(({ phase }) => phase === 'not-english') ? 'not-english' : 'reading';
}
