import { createHash } from 'node:crypto';

const LENGTH = 16;

/** Sixteen hexadecimal digits that stand for the parts, in their order. */
export const factHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, LENGTH);
