/** A claim or a source that an address points at: `#claim=<id>`, `#reference=<id>`. */
export interface LibraryAddress {
  kind: 'claim' | 'reference';
  id: string;
}

/** Reads the part of an address after `#`; `null` where it points at neither. Any text may stand there. */
export function parseAddress(hash: string): LibraryAddress | null {
  const [kind, id] = hash.replace(/^#/, '').split('=', 2);
  return (kind === 'claim' || kind === 'reference') && id ? { kind, id } : null;
}

/** Also the id of its element, so that an address finds it. */
export const addressOf = ({ kind, id }: LibraryAddress): string => `${kind}=${id}`;
