/** Longest address that is shown. */
const LONGEST = 160;

/**
 * An address as text that nothing takes for a link: "hxxps://shop[.]example/kratom?aff=7". Other schemes keep their name
 * and lose their colon: "javascript[:]alert(1)". A long address is cut. The host stays as the page wrote it, and an
 * address inside the address is treated likewise.
 */
export function defang(href: string): string {
  const address = href.trim().replace(/\s+/g, ' ');
  const shown = address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;
  const dotted = shown.replaceAll('.', '[.]');
  if (/^https?:/i.test(dotted)) return dotted.replace(/http(?=s?:)/gi, 'hxxp');
  const other = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(dotted);
  return other ? `${other[1].toLowerCase()}[:]${other[2]}` : dotted;
}
