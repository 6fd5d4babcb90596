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
  return !settings.enabled || (site !== null && settings.offSites.includes(site));
}
