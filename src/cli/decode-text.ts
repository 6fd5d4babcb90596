import { isUtf8 } from 'node:buffer';
import { decodeBuffer } from 'encoding-sniffer';

/**
 * The text of a file as a browser would decode it: by its byte order mark, else the encoding that its markup declares,
 * else UTF-8, and where it is no UTF-8, windows-1252.
 */
export function decodeText(bytes: Buffer): string {
  return decodeBuffer(bytes, { defaultEncoding: isUtf8(bytes) ? 'utf-8' : 'windows-1252' });
}
