import type { PageView } from '../report/page-view.ts';
import { AttributionList } from '../ui/attribution-list.tsx';
import type { CopySources } from '../ui/copy-sources.tsx';
import { LeftOutSection } from '../ui/left-out-section.tsx';
import { PageSources } from '../ui/page-sources.tsx';
import { useSay } from '../ui/say-context.tsx';

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
          heading={say('report_left_out')}
          note={say('popup_left_out_note')}
          claims={leftOut.byArticle}
          copy={copy}
        />
      )}
      {leftOut.byPost.length > 0 && (
        <LeftOutSection
          id="evidence"
          heading={say('report_evidence')}
          note={say('popup_evidence_note')}
          claims={leftOut.byPost}
          copy={copy}
        />
      )}
      {cited > 0 && (
        <section id="page-sources">
          <h2>{say('report_page_sources')}</h2>
          <PageSources sources={sources} unreadable={unreadable} />
        </section>
      )}
      {attributions.length > 0 && (
        <section id="attributions">
          <h2>{say('report_unnamed')}</h2>
          <p class="section-note">{say('popup_unnamed_note')}</p>
          <AttributionList attributions={attributions} />
        </section>
      )}
    </>
  );
}
