import type { ComponentChildren } from 'preact';
import { useSay } from './say-context.tsx';

const PAGES = [
  ['library', 'page_library'],
  ['about', 'page_about'],
  ['options', 'page_options'],
] as const;

interface PageShellProps {
  /** Which of the pages this is; left out where it is none that the others lead to. */
  page?: (typeof PAGES)[number][0];
  heading: string;
  intro?: ComponentChildren;
  /** Day of the evidence, `YYYY-MM-DD`. */
  date: string;
  children: ComponentChildren;
}

/** What stands around every page that fills a tab: name, ways to the others, one heading, and what it rests on. */
export function PageShell({ page, heading, intro, date, children }: PageShellProps) {
  const say = useSay();
  return (
    <>
      <a class="skip" href="#content">
        {say('page_skip')}
      </a>
      <header class="page-head">
        <p class="brand">
          <img src="/icons/48.png" alt="" width="24" height="24" /> {say('name')}
        </p>
        <nav aria-label={say('page_pages')}>
          <ul>
            {PAGES.map(([name, key]) => (
              <li key={name}>
                <a href={`/src/${name}/index.html`} aria-current={name === page ? 'page' : undefined}>
                  {say(key)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <h1>{heading}</h1>
        {intro && <div class="intro">{intro}</div>}
        {children}
      </main>
      <footer class="page-foot">
        <p>{say('report_date', { date: say.date(date) })}</p>
        <p>{say('report_requests')}</p>
        <p>{say('report_advice')}</p>
      </footer>
    </>
  );
}
