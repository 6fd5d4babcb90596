import { useEffect, useMemo, useState } from 'preact/hooks';
import { lensWords } from '../generated/lens-words.ts';
import { spamWords } from '../generated/spam-words.ts';
import type { TabSignals } from '../messaging/tab-signals.ts';
import type { DossierFile, DossierFormat } from '../report/dossier-file.ts';
import { lensView } from '../report/lens-view.ts';
import type { SpamSource } from '../report/spam-source.ts';
import { spamView } from '../report/spam-view.ts';
import type { Span } from '../shared/finding.ts';
import { download } from '../ui/download.ts';
import { Fold } from '../ui/fold.tsx';
import { LensSection } from '../ui/lens-section.tsx';
import { useSay } from '../ui/say-context.tsx';
import { SignalItem } from '../ui/signal-item.tsx';
import { Switch } from '../ui/switch.tsx';
import type { PopupActions } from './popup-page.tsx';

interface SignalsPanelProps {
  /** `null` where nothing was looked for. */
  source: SpamSource | null;
  dossierOf(format: DossierFormat): Promise<DossierFile>;
  openSignals: PopupActions['openSignals'];
}

/** What stands first of all on a page that sells. */
export function ShopLine() {
  return (
    <p class="shop-line" lang="en">
      {spamWords.shop}
    </p>
  );
}

/** What in a page is often seen in SEO spam, what its wording resembles, and the dossier of it all. */
export function SignalsPanel({ source, dossierOf, openSignals }: SignalsPanelProps) {
  const say = useSay();
  const signals = useMemo(() => whenOpen(openSignals(source?.report ?? 0)), []);
  const save = async (format: DossierFormat) => {
    const { name, text, type } = await dossierOf(format);
    download(name, text, type);
  };
  return (
    <>
      <section id="signals">
        <h2>{say('spam_heading')}</h2>
        {source === null ? <p class="note">{say('spam_unread')}</p> : <Signals source={source} signals={signals} />}
      </section>
      {source?.lens && (
        <LensSection view={lensView(source.lens, lensWords, source.spam.isShop, say)} show={signals.show} />
      )}
      <section id="dossier">
        <h2>{say('spam_save')}</h2>
        <p class="section-note">{say('spam_save_note')}</p>
        <div class="card-actions">
          <button type="button" class="quiet" onClick={() => save('html')}>
            {say('spam_save_html')}
          </button>
          <button type="button" class="quiet" onClick={() => save('markdown')}>
            {say('spam_save_markdown')}
          </button>
        </div>
      </section>
    </>
  );
}

/** The same, for whoever does not want to wait for it. */
const whenOpen = (opening: Promise<TabSignals>): TabSignals => ({
  show: async (at) => (await opening).show(at),
  mark: async (places) => (await opening).mark(places),
  isMarked: async () => (await opening).isMarked(),
});

function Signals({ source: { spam }, signals }: { source: SpamSource; signals: TabSignals }) {
  const say = useSay();
  const view = spamView(spam, spamWords);
  const places = view.found.flatMap((signal) => signal.places.flatMap(({ at }) => at ?? []));
  return (
    <>
      <p class="section-note">{say('spam_evidence')}</p>
      <p class="level" lang="en">
        {view.sentence}
      </p>
      {places.length > 0 && <MarkSwitch places={places} signals={signals} />}
      {view.found.length === 0 && <p class="note">{say('spam_none')}</p>}
      <ul class="signals">
        {view.found.map((signal) => (
          <SignalItem key={signal.id} signal={signal} show={signals.show} />
        ))}
      </ul>
      {view.absent.length > 0 && (
        <Fold name="signals.absent" class="absent" summary={say.count('spam_absent', view.absent.length)}>
          <ul class="plain">
            {view.absent.map((sentence) => (
              <li key={sentence} lang="en">
                {sentence}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

/** Marks on the page, on demand: the page knows whether they are drawn. */
function MarkSwitch({ places, signals }: { places: readonly Span[]; signals: TabSignals }) {
  const say = useSay();
  const [on, setOn] = useState(false);
  useEffect(() => {
    void signals.isMarked().then(setOn);
  }, []);
  const set = async (wanted: boolean) => {
    await signals.mark(wanted ? places : []);
    setOn(await signals.isMarked());
  };
  return (
    <Switch on={on} set={set}>
      {say('spam_mark')}
    </Switch>
  );
}
