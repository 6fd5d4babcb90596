import { useSay } from '../ui/say-context.tsx';

export interface PopupLinksProps {
  /** The browser's number of the tab that the popup is about. */
  tabId: number;
  /** There is a page to make a sheet of. */
  hasPage: boolean;
}

/** The ways out of the popup: to the sheet for a doctor, to all claims, to how we know, to the options. */
export function PopupLinks({ tabId, hasPage }: PopupLinksProps) {
  const say = useSay();
  const links = [
    ...(hasPage ? [{ page: `handout/index.html?tab=${tabId}`, text: say('popup_handout') }] : []),
    { page: 'library/index.html', text: say('library_heading') },
    { page: 'about/index.html', text: say('page_about') },
    { page: 'options/index.html', text: say('page_options') },
  ];
  return (
    <nav aria-label={say('popup_more')}>
      <ul>
        {links.map(({ page, text }) => (
          <li key={page}>
            <a href={`/src/${page}`} target="_blank" rel="noreferrer">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
