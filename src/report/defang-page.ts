/**
 * The address of a page that sells, as text that nothing takes for a link: "hxxps://shop[.]example/kratom". `null` where the
 * page is no shop: then its address may be followed. `vendors`: words in a host that make it a shop of this trade.
 */
export function defangPage(url: string | null, sells: boolean, vendors: readonly string[]): string | null {
  const parts = /^http(s?):\/\/([^/?#]*)(.*)$/is.exec(url ?? '');
  if (parts === null) return null;
  const [, s, host, rest] = parts;
  const isVendor = sells || vendors.some((word) => host.toLowerCase().includes(word));
  return isVendor ? `hxxp${s.toLowerCase()}://${host.replaceAll('.', '[.]')}${rest}` : null;
}
