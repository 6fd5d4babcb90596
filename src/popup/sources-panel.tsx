import { HEADINGS } from '../report/footer-words.ts';
import type { PageView } from '../report/page-view.ts';
import { AttributionList } from '../ui/attribution-list.tsx';
import type { CopySources } from '../ui/copy-sources.tsx';
import { LeftOutSection } from '../ui/left-out-section.tsx';
import { PageSources } from '../ui/page-sources.tsx';
import { useSay } from '../ui/say-context.tsx';
import { SECTION_NOTES } from './state-words.ts';

/** What a page leaves out, what it cites, and what it leans on without a name. */
export function SourcesPanel({ page, copy }: { page: PageView; copy: CopySources }) {
  const say = useSay();
  const { leftOut, attributions, sources, unreadable } = page;
  const cited = sources.length + unreadable.length;
  const count = leftOut.byArticle.length + leftOut.byPost.length + attributions.length + cited;
  return (
    <>
      {count === 0 && <p class="note">{say('popup_sources_none')}</p>}
      {leftOut.byArticle.length > 0 && (
        <LeftOutSection
          id="left-out"
          heading={HEADINGS.leftOut}
          note={SECTION_NOTES.leftOut}
          claims={leftOut.byArticle}
          copy={copy}
        />
      )}
      {leftOut.byPost.length > 0 && (
        <LeftOutSection
          id="evidence"
          heading={HEADINGS.evidence}
          note={SECTION_NOTES.evidence}
          claims={leftOut.byPost}
          copy={copy}
        />
      )}
      {cited > 0 && (
        <section id="page-sources">
          <h2>{HEADINGS.sources}</h2>
          <PageSources sources={sources} unreadable={unreadable} />
        </section>
      )}
      {attributions.length > 0 && (
        <section id="attributions">
          <h2>{HEADINGS.attributions}</h2>
          <p class="section-note">{SECTION_NOTES.attributions}</p>
          <AttributionList attributions={attributions} />
        </section>
      )}
    </>
  );
}
