import { expect } from 'vitest';
import type { Text } from '../../src/model/text.js';

/** Checks that every character that a text copied stands at its place in the source, and that all places lie in it. */
export function expectOrigins(source: string, texts: readonly Text[]): void {
  for (const { text, origin } of texts) {
    for (let i = 0; i < origin.length; i += 3) {
      const start = origin[i] as number;
      const end = origin[i + 3] ?? text.length;
      const at = origin[i + 1] as number;
      const length = origin[i + 2] as number;
      expect([at >= 0, length >= 0, at + length <= source.length]).toEqual([true, true, true]);
      if (end - start !== length) continue;
      for (let offset = 0; offset < length; offset++) {
        const shown = text[start + offset] as string;
        // White space is folded, NUL is shown as U+FFFD.
        if (!/[\s\ufffd]/.test(shown)) expect(source[at + offset]).toBe(shown);
      }
    }
  }
}
