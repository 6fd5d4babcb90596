import type { PageView } from '../report/page-view.ts';
import { useSay } from '../ui/say-context.tsx';
import type { PopupActions } from './popup-page.tsx';
import { PopupSettings } from './popup-settings.tsx';
import type { PopupView } from './view-model.ts';

interface PagePanelProps {
  page: PageView;
  view: PopupView;
  actions: PopupActions;
}

/** What a page does not say, how much of it was read, and how to read what is said about it. */
export function PagePanel({ page: { notSaid }, view, actions }: PagePanelProps) {
  const { coverage } = view;
  const say = useSay();
  return (
    <>
      {notSaid.length > 0 && (
        <section id="not-said">
          <h2>{view.notSaidHeading}</h2>
          <p class="section-note">{say('popup_not_said_note')}</p>
          <ul class="plain">
            {notSaid.map(({ says, lang }) => (
              <li key={says} lang={lang}>
                {says}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section id="coverage">
        <h2>{say('popup_coverage')}</h2>
        <p>
          {say.count('popup_words', coverage.words)} {coverage.frames > 1 && say.count('popup_frames', coverage.frames)}{' '}
          {say('popup_pictures')}
        </p>
      </section>
      <PopupSettings view={view} actions={actions} guideOpen />
    </>
  );
}
