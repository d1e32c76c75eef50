import { UserError } from '../user-error.js';

/** `20M`, `500k`, `1.5G`, `4096` */
const SIZE = /^(\d+(?:\.\d+)?)([kmg]?)b?$/i;
const FACTORS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/**
 * A number of bytes as people write it.
 *
 * @example parseByteSize('20M') // 20_000_000
 * @throws {UserError} for anything else.
 */
export function parseByteSize(text: string): number {
  const match = SIZE.exec(text.trim());
  if (!match) throw new UserError(`"${text}" is no size; write it as 500k, 20M or 1G`);
  return Math.round(Number(match[1]) * (FACTORS[(match[2] ?? '').toLowerCase()] ?? 1));
}

/** Bytes for people: `52.4 MB`. */
export const showByteSize = (bytes: number): string => (bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`);
