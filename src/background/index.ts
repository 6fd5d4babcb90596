/// <reference types="@crxjs/vite-plugin/client" />
import browser from 'webextension-polyfill';
import card from '../content/card.iife.ts?script';
import citations from '../content/citations.iife.ts?script';
import script from '../content/engine.iife.ts?script';
import colour from '../content/highlights.css?inline';
import forced from '../content/highlights-forced.css?inline';
import ink from '../content/highlights-ink.css?inline';
import type { ContentCalls, PageCalls } from '../messaging/calls.ts';
import { handle } from '../messaging/handle.ts';
import { watchSettings } from '../platform/settings.ts';
import { fail } from '../shared/result.ts';
import { answerCard, sourcesAs } from './answer-card.ts';
import { showBadge } from './badge.ts';
import { addCommands } from './commands.ts';
import { forgetClosedTabs } from './forget-closed-tabs.ts';
import { restyleMarks } from './mark-style.ts';
import { addMenus } from './menus.ts';
import { cardOpener } from './open-cards.ts';
import { citationsOpener } from './open-citations.ts';
import { engineOpener } from './open-engine.ts';
import { openWelcomeOnce } from './open-welcome.ts';
import { stopWhereOff } from './stop-where-off.ts';

/*
 * Listeners only, registered at once and for good: this script is stopped whenever nothing happens, and keeps nothing
 * that would be lost with it.
 */

const NO_TAB = fail('This call makes sense only for a tab.');
const styles = { colour, ink, forced };
const openEngine = engineOpener({ script, styles }, browser);
const openCitations = citationsOpener(citations, browser);
const openCards = cardOpener(card, browser);

handle<ContentCalls>(
  'content',
  {
    async openEngine({ tabId, frameId }) {
      return tabId === undefined || frameId === undefined ? NO_TAB : openEngine({ tabId, frameIds: [frameId] });
    },
    async reportChanged({ tabId }) {
      if (tabId === undefined) return NO_TAB;
      await openCards(tabId);
      return showBadge(tabId, browser);
    },
    async openCitations({ tabId, frameId }) {
      return tabId === undefined || frameId === undefined ? NO_TAB : openCitations(tabId, [frameId]);
    },
    async cardOf(_caller, question) {
      return answerCard(question, browser);
    },
    async copySources(_caller, ids, format) {
      return sourcesAs(ids, format, browser);
    },
  },
  browser,
);

handle<PageCalls>(
  'pages',
  {
    async openEngineIn(_caller, tabId) {
      return Number.isInteger(tabId) ? openEngine({ tabId, allFrames: true }) : NO_TAB;
    },
    async openCitationsIn(_caller, tabId, frameIds) {
      return Number.isInteger(tabId) ? openCitations(tabId, frameIds) : NO_TAB;
    },
  },
  browser,
);

addMenus(openEngine, browser);
addCommands(openCards, browser);
openWelcomeOnce('src/welcome/index.html', browser);
forgetClosedTabs(browser);
watchSettings(
  ({ settings }) => {
    void stopWhereOff(settings, browser);
    void restyleMarks(styles, settings, browser);
  },
  browser,
  new AbortController().signal,
);
