import type { TabLook } from '../../src/messaging/look-at-tab.ts';
import type { PopupInput } from '../../src/popup/view-model.ts';
import type { FrameState, Phase } from '../../src/shared/frame-handle.ts';
import type { PageReport } from '../../src/shared/page-report.ts';
import { parseSettings, type Settings } from '../../src/shared/settings.ts';
import { reportOf } from '../support/fake-frame.ts';

/** A frame of a tab that has this report. */
export function frameOf(report: PageReport, phase: Phase = 'done', frameId = 0, words = 0): FrameState {
  return { ...reportOf(), frameId, phase, report, words };
}

/** What a popup knows: a tab on example.org, default settings, a reader in the United States. */
export function inputOf(
  look: TabLook | FrameState[] | null,
  settings: Partial<Settings> = {},
  changes: Partial<PopupInput> = {},
): PopupInput {
  return {
    look: Array.isArray(look) ? { kind: 'frames', frames: look } : look,
    site: 'example.org',
    stored: { settings: { ...parseSettings(undefined).settings, ...settings }, damaged: false },
    locale: 'en-US',
    ...changes,
  };
}
