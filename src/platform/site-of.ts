import { fail, type Result, succeed } from '../shared/result.ts';
import type { Settings } from '../shared/settings.ts';

/**
 * The site that an address belongs to, as the off switch counts it: its host without `www.`; `null` where it has none,
 * as files and the browser's own pages. `old.reddit.com` and `reddit.com` are two sites.
 */
export function siteOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname.replace(/^www\./, '') : null;
}

/** Whether nothing may run on a page: everything is off, or its site is. */
export function isOff(settings: Settings, url: string | null | undefined): boolean {
  const site = siteOf(url);
  return !settings.enabled || (site !== null && settings.offSites.some((entry) => coversSite(entry, site)));
}

const ANY_PART = '*.';

/** Whether an entry of `offSites` is about a site: it is the site, or `*.example.org`, which is all of example.org. */
export function coversSite(entry: string, site: string): boolean {
  if (!entry.startsWith(ANY_PART)) return entry === site;
  return `.${site}`.endsWith(entry.slice(1));
}

/**
 * Makes an entry for `offSites` of what somebody typed or pasted: a site, an address, or `*.example.org`. Fails where it
 * is none of these; the error is for code, the words are the caller's.
 */
export function parseSite(typed: string): Result<string> {
  const text = typed.trim();
  const parts = text.startsWith(ANY_PART) ? ANY_PART : '';
  const rest = text.slice(parts.length);
  const url = rest.includes('://') ? rest : `http://${rest}`;
  const site = rest === '' || /[\s*@]/.test(rest) ? null : siteOf(url);
  return site === null || site === '' ? fail(`"${typed}" names no site.`) : succeed(parts + site);
}
