import type { PageReport } from '../shared/page-report.ts';

/** Checks the text of an element of our own page, and marks it there. */
export type CheckInPlace = (element: Element) => Promise<PageReport>;

/** Paths of the scripts that are injected into pages. */
export interface CheckScripts {
  engine: string;
  citations: string;
}

/**
 * Runs on a page of ours what runs on every page about kratom: the same two scripts, told to read one element as if the
 * reader had selected it. Rejects where a script does not load.
 */
export function checkerInPlace({ engine, citations }: CheckScripts, document: Document): CheckInPlace {
  let loading: Promise<void> | null = null;
  return async (element) => {
    loading ??= load(engine, document).then(() => load(citations, document));
    await loading;
    const selection = document.getSelection();
    selection?.selectAllChildren(element);
    const checking = globalThis.kratomClaimCheck?.checkSelection();
    selection?.removeAllRanges();
    await checking;
    const checked = globalThis.kratomClaimCheck?.checked();
    const report = checked && (await globalThis.kratomClaimReport?.(checked));
    if (!report) throw new Error('The engine was not there. Load the page again.');
    return report;
  };
}

function load(path: string, document: Document): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `/${path.replace(/^\//, '')}`;
    script.addEventListener('load', () => resolve(), { once: true });
    script.addEventListener('error', () => reject(new Error(`${path} did not load.`)), { once: true });
    document.head.append(script);
  });
}
