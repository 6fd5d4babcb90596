/** Where HTML may declare its encoding: the standard looks at the first 1,024 bytes. */
const DECLARATION_BYTES = 1024;
const DECLARED = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

/**
 * The text of a file: by its byte order mark, else the encoding that its markup declares, else UTF-8, and where it
 * is no UTF-8, windows-1252, which is what browsers assume.
 */
export function decodeText(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const mark = start.startsWith('\xff\xfe') ? 'utf-16le' : start.startsWith('\xfe\xff') ? 'utf-16be' : null;
  if (mark) return new TextDecoder(mark).decode(bytes);
  const declared = DECLARED.exec(start)?.[1];
  for (const encoding of [declared, 'utf-8']) {
    const text = encoding === undefined ? null : decodeAs(encoding, bytes);
    if (text !== null) return text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** `null` where the encoding is unknown or the bytes are not of it. */
function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    // A page that declares UTF-16 in ASCII letters is not UTF-16; the standard reads it as UTF-8.
    return new TextDecoder(encoding.toLowerCase().startsWith('utf-16') ? 'utf-8' : encoding, { fatal: true }).decode(
      bytes,
    );
  } catch {
    return null;
  }
}
