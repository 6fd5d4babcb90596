import type { Browser } from '../../src/platform/browser.ts';
import type { FrameState } from '../../src/shared/frame-handle.ts';

type Listener = (...args: unknown[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    emit: (...args: unknown[]) => {
      for (const listener of listeners) listener(...args);
    },
    listeners,
  };
}

/** A browser in memory with one tab, number 5, as far as a popup needs one. */
export function fakeBrowser({ url = 'https://www.example.org/a', frames }: { url?: string; frames?: FrameState[] }) {
  const stored: Record<string, unknown> = {};
  const calls: { call: string; args: unknown }[] = [];
  const [onChanged, onMessage] = [event(), event()];
  const world = {
    /** Frames with an engine; `undefined`: no script of ours may run in the tab. */
    frames: frames as FrameState[] | undefined,
    gate: true,
    granted: true,
    openEngine: { ok: true } as { ok: boolean; error?: string },
    stored,
    calls,
    onChanged,
    onMessage,
  };
  const browser = {
    runtime: {
      id: 'us',
      onMessage,
      sendMessage: async ({ call, args }: { call: string; args: unknown[] }) => {
        calls.push({ call, args });
        return world.openEngine;
      },
    },
    tabs: {
      get: async () => ({ id: 5, url }),
      query: async () => [{ id: 5 }],
    },
    permissions: {
      contains: async () => world.granted,
      request: async (args: unknown) => {
        calls.push({ call: 'request', args });
        return world.granted;
      },
    },
    scripting: {
      executeScript: async ({ target, args }: { target: { frameIds?: number[] }; args?: unknown[] }) => {
        if (world.frames === undefined) throw new Error('Cannot access contents of the page');
        if (target.frameIds) {
          calls.push({ call: 'show', args: [target.frameIds[0], args?.[0]] });
          return [{ frameId: target.frameIds[0], result: true }];
        }
        const none = { frameId: 0, result: { gate: world.gate, report: null } };
        const answers = world.frames.map(({ frameId, ...report }) => ({
          frameId,
          result: { gate: world.gate, report },
        }));
        return answers.length > 0 ? answers : [none];
      },
    },
    storage: {
      onChanged,
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: Record<string, unknown>) => {
          Object.assign(stored, items);
          onChanged.emit(
            Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])),
            'local',
          );
        },
      },
    },
  };
  return { world, browser: browser as unknown as Browser };
}
