import type { PageSource } from '../report/page-source.ts';
import { useSay } from './say-context.tsx';

/** What the page cites, with what each is; what nobody can read stands last. */
export function PageSources({
  sources,
  unreadable,
}: {
  sources: readonly PageSource[];
  unreadable: readonly string[];
}) {
  const say = useSay();
  return (
    <ul class="sources">
      {sources.map(({ key, name, url, what, lang }) => (
        <li key={key} lang={lang}>
          {url === null ? (
            name
          ) : (
            <a href={url} target="_blank" rel="noreferrer">
              {name}
            </a>
          )}
          <span class="study">{what}</span>
        </li>
      ))}
      {unreadable.map((words, at) => (
        <li key={`${at} ${words}`}>
          <q class="page-words" lang="en">
            {words}
          </q>
          <span class="study">{say('report_unreadable')}</span>
        </li>
      ))}
    </ul>
  );
}
