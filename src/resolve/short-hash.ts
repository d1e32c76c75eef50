import { createHash } from 'node:crypto';

const LENGTH = 8;

/** Eight hexadecimal digits that stand for the parts, in their order. */
export const shortHash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, LENGTH);

/** {@link shortHash} as a number of 32 bits. */
export const hashNumber = (...parts: readonly string[]): number => Number.parseInt(shortHash(...parts), 16) | 0;

/** The digits of a {@link hashNumber}. */
export const hashDigits = (number: number): string => (number >>> 0).toString(16).padStart(LENGTH, '0');
