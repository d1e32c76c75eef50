import { AUTHOR_CONJUNCTIONS } from '../../lexicon/author-words.js';
import type { ReferenceToken } from './reference-token.js';
import { isCapitalShape, isInitialShape } from './token-cues.js';

/** Where each token stands between the marks that part names, and how the first names are written. */
export interface NameRuns {
  /** For each token: words before it in its run, words behind it, whether it is an initial; as one small number. */
  readonly places: Uint8Array;
  /** Small number for the grammar of the first two runs: "Lind, M.", "M. Lind", "Mara Lind", "Lind MJ", "Lind, Mara". */
  readonly style: number;
}

const MOST = 4;

const parts = (token: ReferenceToken): boolean =>
  token.kind === 'mark'
    ? !".-‐’'".includes(token.text)
    : token.kind === 'number' || (AUTHOR_CONJUNCTIONS.has(token.text) && token.text.length > 1);

/** Three letters at most, all capitals: initials without full stops. */
const isShort = (shape: number): boolean => isInitialShape(shape) || shape === 16;

interface Run {
  readonly words: number;
  readonly initials: number;
  readonly startsInitial: boolean;
  readonly capital: boolean;
}

/** Runs of words between commas, semicolons, conjunctions, brackets and numbers. */
export function nameRuns(tokens: readonly ReferenceToken[], shapes: Uint8Array): NameRuns {
  const places = new Uint8Array(tokens.length);
  const runs: Run[] = [];
  let from = 0;
  const close = (to: number): void => {
    const words: number[] = [];
    for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word') words.push(i);
    words.forEach((at, k) => {
      const initial = isShort(shapes[at] as number) ? 1 : 0;
      places[at] = 1 + (Math.min(k, MOST) * (MOST + 1) + Math.min(words.length - 1 - k, MOST)) * 2 + initial;
    });
    if (words.length > 0 && runs.length < 3)
      runs.push({
        words: Math.min(words.length, MOST),
        initials: words.filter((at) => isShort(shapes[at] as number)).length,
        startsInitial: isShort(shapes[words[0] as number] as number),
        capital: words.every((at) => isCapitalShape(shapes[at] as number)),
      });
    from = to + 1;
  };
  tokens.forEach((token, i) => {
    if (parts(token)) close(i);
  });
  close(tokens.length);
  return { places, style: styleOf(runs) };
}

function styleOf(runs: readonly Run[]): number {
  const code = (run: Run | undefined): number =>
    run === undefined
      ? 0
      : 1 +
        (run.words * 3 + (run.initials === 0 ? 0 : run.initials >= run.words ? 2 : 1)) * 4 +
        (run.startsInitial ? 2 : 0) +
        (run.capital ? 1 : 0);
  return code(runs[0]) * 80 + code(runs[1]);
}
