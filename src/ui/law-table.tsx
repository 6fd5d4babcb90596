import type { LawView } from '../report/law-view.ts';
import { useSay } from './say-context.tsx';

/** What was found about the law, place by place, with dates. What is only reported is said to be so. */
export function LawTable({ law: { places } }: { law: LawView }) {
  const say = useSay();
  return (
    <div class="table-frame">
      <table class="law">
        <caption>{say('library_law')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('library_law_place')}</th>
            <th scope="col">{say('library_law_status')}</th>
            <th scope="col">{say('library_law_since')}</th>
            <th scope="col">{say('library_law_note')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ name, status, since, url, note, isHere }) => (
            <tr key={name} class={isHere ? 'is-here' : undefined}>
              <th scope="row" lang="en">
                {name}
              </th>
              <td>{status}</td>
              <td>{since || '–'}</td>
              <td>
                <span lang="en">{note}</span>{' '}
                {url && (
                  <a href={url} target="_blank" rel="noreferrer">
                    {say('library_law_read')}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
