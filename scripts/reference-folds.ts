/** How labelled references are parted for cross-validation: by source, and by runs of references that stand together. */
import type { GoldReference } from './reference-gold.js';

/** References of one source that follow each other come from the same documents; so many are kept together. */
const RUN = 100;
/** On either side of a held-out run so many references are not trained on: their document may reach into the run. */
const MARGIN = 20;

const key = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** For each reference its place in its source. */
function places(references: readonly GoldReference[]): readonly number[] {
  const next = new Map<string, number>();
  return references.map(({ source }) => {
    const place = next.get(source) ?? 0;
    next.set(source, place + 1);
    return place;
  });
}

/** One fold: what is held out, and what may be trained on. */
export interface Fold {
  readonly name: string;
  readonly held: readonly GoldReference[];
  readonly kept: readonly GoldReference[];
}

/** Whether the two are the same work: same title and year, or the same string. */
function isCopy(reference: GoldReference, titles: ReadonlySet<string>): boolean {
  return titles.has(key(reference.raw)) || (!!reference.title && titles.has(key(reference.title)));
}

function fold(name: string, references: readonly GoldReference[], isHeld: (i: number) => boolean, isNear: (i: number) => boolean): Fold {
  const held = references.filter((_, i) => isHeld(i));
  const known = new Set(held.flatMap((reference) => [key(reference.raw), ...(reference.title ? [key(reference.title)] : [])]));
  const kept = references.filter((reference, i) => !isHeld(i) && !isNear(i) && !isCopy(reference, known));
  return { name, held, kept };
}

/** Folds of runs of references; a source of few references is held out whole. */
export function foldsByDocument(references: readonly GoldReference[], count: number): readonly Fold[] {
  const place = places(references);
  const order = [...new Set(references.map((reference) => reference.source))];
  const of = (i: number, at: number): number => (Math.floor(at / RUN) + order.indexOf((references[i] as GoldReference).source)) % count;
  return Array.from({ length: count }, (_, k) =>
    fold(
      `fold ${k + 1}`,
      references,
      (i) => of(i, place[i] as number) === k,
      (i) => [-MARGIN, MARGIN].some((margin) => of(i, Math.max(0, (place[i] as number) + margin)) === k),
    ),
  );
}

/** One fold a source: all of it held out. */
export function foldsBySource(references: readonly GoldReference[]): readonly Fold[] {
  const sources = [...new Set(references.map((reference) => reference.source))];
  return sources.map((source) =>
    fold(
      source,
      references,
      (i) => (references[i] as GoldReference).source === source,
      () => false,
    ),
  );
}
