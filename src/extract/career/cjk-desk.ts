import type { Span } from '../../model/span.js';
import type { Link } from '../../model/text.js';
import type { Occupancy } from '../../text/occupancy.js';
import type { CjkLanguage } from '../organization/cjk-parts.js';
import type { Chunk } from './chunk.js';

/** What is read of a Chinese, Japanese or Korean text so far. */
export interface Desk {
  readonly text: string;
  readonly links: readonly Link[];
  readonly language: CjkLanguage;
  readonly chunks: Chunk[];
  readonly occupancy: Occupancy;
}

/** Whether something was read there. */
export const isTaken = (desk: Desk, span: Span): boolean => desk.occupancy.overlaps(span);

/** Keeps chunks, and their places from being read again. */
export function put(desk: Desk, ...chunks: readonly Chunk[]): void {
  for (const chunk of chunks) {
    desk.chunks.push(chunk);
    desk.occupancy.take(chunk);
  }
}
