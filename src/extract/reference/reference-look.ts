import { bucket, mix } from './feature-hash.js';
import type { ReferenceSegment } from './reference-segment.js';
import type { TokenColumns } from './token-columns.js';
import { isCapitalShape, isInitialShape, isYearShape } from './token-cues.js';

/** What the whole reference looks like: how it begins, whether it has quotes and where its year stands, how long its prose is. */
export interface ReferenceLook {
  readonly opening: number;
  readonly layout: number;
  readonly prose: number;
}

/** Forms of the first tokens from the first capital on. */
function openingOf({ shapes, count }: TokenColumns): number {
  let opening = 0;
  let seen = 0;
  for (let i = 0; i < count && seen < 5; i++) {
    const shape = shapes[i] as number;
    if (seen === 0 && !isCapitalShape(shape)) continue;
    opening = mix(1, opening, isInitialShape(shape) ? 1 : isCapitalShape(shape) ? 2 : shape);
    seen++;
  }
  return opening;
}

/** The look of a reference. */
export function referenceLook(columns: TokenColumns, segments: readonly ReferenceSegment[]): ReferenceLook {
  const { shapes, enclosed, count } = columns;
  let quoted = 0;
  let year = 0;
  for (let i = 0; i < count; i++) {
    if ((enclosed[i] as number) >= 4) quoted++;
    if (year === 0 && isYearShape(shapes[i] as number))
      year = (i * 3 < count ? 1 : i * 3 < count * 2 ? 2 : 3) + ((enclosed[i] as number) & 1 ? 4 : 0);
  }
  const prose = segments.reduce((most, segment) => Math.max(most, Math.floor(segment.kind / 36) % 3 === 2 ? segment.words : 0), 0);
  return { opening: openingOf(columns), layout: (quoted > 5 ? 8 : 0) + year, prose: bucket(prose) };
}
