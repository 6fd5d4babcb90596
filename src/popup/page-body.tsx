import { useEffect, useMemo } from 'preact/hooks';
import { type ClaimChoice, chooseClaims, countMarks, isDangerous } from '../report/choose-claims.ts';
import type { PageView } from '../report/page-view.ts';
import { spamSource } from '../report/spam-source.ts';
import { splitQuestions } from '../report/split-questions.ts';
import { FoldContext } from '../ui/fold.tsx';
import { HelpBlock } from '../ui/help-block.tsx';
import { Lazy, preload } from '../ui/lazy.tsx';
import { useSay } from '../ui/say-context.tsx';
import { SummaryBar } from '../ui/summary-bar.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { WorstClaims } from '../ui/worst-claims.tsx';
import type { ClaimDetails } from './claim-details.ts';
import { ClaimsPanel, cardId } from './claims-panel.tsx';
import { FIRST_VIEWS, type Panel, type PopupMemory } from './popup-memory.ts';
import type { PopupActions } from './popup-page.tsx';
import { useMemory } from './use-memory.ts';
import type { PopupView } from './view-model.ts';

const loadSourcesPanel = () => import('./sources-panel.tsx');
const loadThinned = () => import('../ui/thinned-marks.tsx');
const loadSignalsPanel = () => import('./signals-panel.tsx');
const loadPagePanel = () => import('./page-panel.tsx');

/** How many claims stand above the tabs, as short cards. */
const WORST = 3;

interface PageBodyProps {
  page: PageView;
  view: PopupView;
  details: ClaimDetails;
  actions: PopupActions;
  memory: PopupMemory;
}

/** What there is to say about a page that was read: at a glance first, then in tabs. */
export function PageBody({ page, view, details, actions, memory: remembered }: PageBodyProps) {
  const say = useSay();
  const memory = useMemory(remembered, actions.remember);
  const { panel, mark, danger, words, order } = memory.now;
  const first = FIRST_VIEWS[view.role ?? 'read'];
  const { said, asked } = useMemo(() => splitQuestions(page.claims), [page]);
  const pressing = said.filter((claim) => claim.pressing);
  const chosen = panel ?? first.panels[0];
  const choice: ClaimChoice = { mark, danger, words, order: order ?? first.order };
  const shown = useMemo(() => chooseClaims(said, choice), [said, mark, danger, words, choice.order]);
  const isNarrowed = mark !== null || danger || words.trim() !== '';
  const hidden = useMemo(() => details.hiddenIn(view.reports), [page]);
  const isLong = said.length > WORST;
  const source = useMemo(() => spamSource(view.reports), [page]);

  useEffect(() => {
    const end = new AbortController();
    // A panel that is not there yet has no height to scroll in.
    void Promise.all([preload(loadSourcesPanel), preload(loadSignalsPanel), preload(loadPagePanel)]).then(() => {
      if (remembered.scroll > 0 && !end.signal.aborted)
        requestAnimationFrame(() => globalThis.scrollTo(0, remembered.scroll));
    });
    const noteScroll = (): void => memory.note({ scroll: globalThis.scrollY });
    addEventListener('scrollend', noteScroll, { signal: end.signal });
    return () => end.abort();
  }, []);

  /** Shows all claims, and goes to one of them, or to the first of the list. */
  const goTo = (claim?: string): void => {
    memory.set({ panel: 'claims', mark: null, danger: false, words: '' });
    requestAnimationFrame(() => {
      const card = document.getElementById(claim === undefined ? 'claims' : cardId(claim));
      card?.scrollIntoView({ block: 'start' });
      card?.focus({ preventScroll: true });
    });
  };
  const labels: Record<Panel, { label: string; count?: number }> = {
    claims: { label: say('popup_tab_claims'), count: said.length },
    sources: {
      label: say('popup_tab_sources'),
      count: page.leftOut.byArticle.length + page.leftOut.byPost.length + page.sources.length,
    },
    signals: {
      label: say('popup_tab_signals'),
      count: new Set(source?.spam.signals.map(({ signal }) => signal)).size,
    },
    page: { label: say('popup_tab_page') },
  };
  return (
    <FoldContext.Provider value={memory.folds}>
      {source?.spam.isShop && <Lazy load={loadSignalsPanel}>{({ ShopLine }) => <ShopLine />}</Lazy>}
      <section class="summary">
        <h1>{page.summary.opening}</h1>
        {page.summary.more.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      {page.help && (
        <HelpBlock
          help={page.help}
          brief={!said.some(isDangerous)}
          countries={view.countries}
          setCountry={actions.setCountry}
        />
      )}
      {said.length > 0 && (
        <SummaryBar
          parts={countMarks(said)}
          dangerous={said.filter(isDangerous).length}
          chosen={{ mark, danger }}
          choose={(changed) => memory.set({ ...changed, panel: 'claims' })}
        />
      )}
      {hidden.length > 0 && (
        <Lazy load={() => import('../ui/hidden-line.tsx')}>
          {({ HiddenLine }) => <HiddenLine hidden={hidden} unhide={actions.unhide} />}
        </Lazy>
      )}
      {view.thinned && (
        <Lazy load={loadThinned}>
          {({ ThinnedMarks }) => view.thinned && <ThinnedMarks {...view.thinned} showAll={actions.showAllMarks} />}
        </Lazy>
      )}
      {first.worst && isLong && !isNarrowed && pressing.length > 0 && (
        <WorstClaims claims={pressing.slice(0, WORST)} all={said.length} open={goTo} showAll={() => goTo()} />
      )}
      <Tabs
        label={say('popup_tabs')}
        tabs={first.panels.map((name) => ({ name, ...labels[name] }))}
        chosen={chosen}
        choose={(name) => memory.set({ panel: name })}
      >
        {chosen === 'claims' && (
          <ClaimsPanel
            page={page}
            view={view}
            details={details}
            actions={actions}
            said={said.length}
            shown={shown}
            asked={asked}
            choice={choice}
            choose={memory.set}
            actionsFirst={first.actionsFirst}
          />
        )}
        {chosen === 'sources' && (
          <Lazy load={loadSourcesPanel}>
            {({ SourcesPanel }) => <SourcesPanel page={page} copy={actions.copySources} />}
          </Lazy>
        )}
        {chosen === 'signals' && (
          <Lazy load={loadSignalsPanel}>
            {({ SignalsPanel }) => (
              <SignalsPanel
                source={source}
                dossierOf={(format) => details.dossierOf(view.reports, format)}
                openSignals={actions.openSignals}
              />
            )}
          </Lazy>
        )}
        {chosen === 'page' && (
          <Lazy load={loadPagePanel}>{({ PagePanel }) => <PagePanel page={page} view={view} actions={actions} />}</Lazy>
        )}
      </Tabs>
    </FoldContext.Provider>
  );
}
