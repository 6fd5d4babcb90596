import { localDay } from '../shared/local-day.ts';
import type { PageReport } from '../shared/page-report.ts';
import { type DossierTools, dossier } from './dossier.ts';
import { formatDossierHtml } from './dossier-html.ts';
import { formatDossierMarkdown } from './dossier-markdown.ts';

export type DossierFormat = 'html' | 'markdown';

/** A file to be saved: its name, its text and its MIME type. */
export interface DossierFile {
  name: string;
  text: string;
  type: string;
}

/** A dossier to be saved. `now`: also the day in its name. */
export function dossierFile(
  reports: readonly PageReport[],
  format: DossierFormat,
  now: Date,
  tools: DossierTools,
): DossierFile {
  const made = dossier(reports, now, tools);
  const name = `kratom-claim-check-dossier-${siteOf(reports[0].url)}${localDay(now)}`;
  return format === 'html'
    ? { name: `${name}.html`, text: formatDossierHtml(made, tools.say), type: 'text/html;charset=utf-8' }
    : { name: `${name}.md`, text: formatDossierMarkdown(made, tools.say), type: 'text/markdown;charset=utf-8' };
}

/** The host of a page with nothing in it that a file name could not have, and a hyphen; empty where it has none. */
function siteOf(url: string | null): string {
  const host = /^https?:\/\/([^/?#]*)/i.exec(url ?? '')?.[1].toLowerCase();
  return host ? `${host.replace(/[^a-z0-9-]+/g, '-').slice(0, 60)}-` : '';
}
