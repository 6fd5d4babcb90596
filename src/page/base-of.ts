/** What the addresses of a document are relative to: its `<base>`, else its own address, `null` where it has neither. */
export const baseOf = (document: Document, url: string | null): string | null => {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  if (!base || !URL.canParse(base, url ?? undefined)) return url;
  return new URL(base, url ?? undefined).href;
};
