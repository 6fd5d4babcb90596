/** Longest address that is shown. */
const LONGEST = 160;

/**
 * An address as text that nothing takes for a link: "hxxps://shop[.]example/kratom?aff=7". Other schemes keep their name
 * and lose their colon: "javascript[:]alert(1)". A long address is cut. The host stays as the page wrote it.
 */
export function defang(href: string): string {
  const address = href.trim().replace(/\s+/g, ' ');
  const shown = address.length > LONGEST ? `${address.slice(0, LONGEST)}…` : address;
  const web = /^http(s?):\/\/([^/?#]*)(.*)$/i.exec(shown);
  if (web) return `hxxp${web[1].toLowerCase()}://${web[2].replaceAll('.', '[.]')}${web[3]}`;
  const other = /^([a-z][a-z\d+.-]*):(.*)$/i.exec(shown);
  return other ? `${other[1].toLowerCase()}[:]${other[2]}` : shown.replaceAll('.', '[.]');
}
