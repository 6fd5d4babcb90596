import type { PageView } from '../report/page-view.ts';

/** Where to find what, with how much of it there is: links to the sections further down. */
export function PageContents({
  page: { claims, leftOut, notSaid, attributions, sources, unreadable },
}: {
  page: PageView;
}) {
  const links = [
    { id: 'claims', count: claims.length, text: 'Claims' },
    { id: 'left-out', count: leftOut.byArticle.length, text: 'Sources left out' },
    { id: 'evidence', count: leftOut.byPost.length, text: 'Evidence' },
    { id: 'not-said', count: notSaid.length, text: 'Not said' },
    { id: 'attributions', count: attributions.length, text: 'Unnamed studies' },
    { id: 'page-sources', count: sources.length + unreadable.length, text: 'Its sources' },
  ].filter(({ count }) => count > 0);
  if (links.length < 2) return null;
  return (
    <nav aria-label="On this page">
      <ul class="contents">
        {links.map(({ id, count, text }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {text} <span class="count">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
