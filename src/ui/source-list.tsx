import type { SourceGroup, SourceView } from '../report/source-view.ts';

/** Sources under "Says otherwise", "Limits it", "Backs it". `level`: of their headings. */
export function SourceGroups({ groups, level }: { groups: readonly SourceGroup[]; level: 4 | 5 }) {
  const Heading = `h${level}` as const;
  return (
    <>
      {groups.map(({ stand, heading, sources }) => (
        <div key={stand} class={`source-group stand-${stand}`}>
          <Heading>{heading}</Heading>
          <SourceList sources={sources} />
        </div>
      ))}
    </>
  );
}

/** Sources one below the other: citation with its link, what it was, and the details for who wants them. */
export function SourceList({ sources }: { sources: readonly SourceView[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <SourceItem key={source.id} {...source} />
      ))}
    </ul>
  );
}

function SourceItem({ citation, url, what, finding, notes }: SourceView) {
  return (
    <li>
      {url === null ? (
        citation
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {citation}
        </a>
      )}
      <span class="study">{what}</span>
      {(finding || notes.length > 0) && (
        <details class="study-details">
          <summary>Study details</summary>
          {finding && <p>{finding}</p>}
          {notes.map((note) => (
            <p key={note} class="note">
              {note}
            </p>
          ))}
        </details>
      )}
    </li>
  );
}
