import { createHash } from 'node:crypto';

/**
 * Namespace of this site's identifiers; with another one, every reader would show every item as
 * new.
 */
const namespace = Buffer.from('6b0f2f0c6d5d4f0e9a57c1d0a2b7e913', 'hex');

/**
 * Name-based UUID (RFC 9562, version 5) of an item: the same in every build, wherever the site is
 * published.
 */
export function stableId(name: string): string {
  const bytes = createHash('sha1').update(namespace).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
