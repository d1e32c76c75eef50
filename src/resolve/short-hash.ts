import { createHash } from 'node:crypto';

const LENGTH = 8;

/** Eight hexadecimal digits that stand for the parts, in their order. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, LENGTH);
