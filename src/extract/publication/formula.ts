/** The arguments of a formula in a title: "(2m)", "(q)", "(4,3)" behind a letter; not "(2021)", "(PDF)". */
const ARGUMENTS = /^\((?![^)]*(?:\p{L}{3}|\d{4}))[\p{Ll}\d,+*^ -]{1,8}\)/u;

/** The index of a letter, as a text browser prints what stands below the line: "k[d]", "S[n+1]"; not "sand[1]", "a [pdf]". */
const INDEX = /^\[[\p{Ll}\d,+*-]{1,5}\]/u;
const ONE_LETTER = /(?:^|[^\p{L}\p{N}])\p{L}$/u;

/** Offset just past the arguments of a formula that open at the offset, or -1. */
export function argumentsEnd(text: string, at: number): number {
  if (text[at] === '[' && ONE_LETTER.test(text.slice(Math.max(0, at - 2), at))) {
    const index = INDEX.exec(text.slice(at, at + 8));
    return index ? at + index[0].length : -1;
  }
  if (text[at] !== '(' || !/\p{L}/u.test(text[at - 1] ?? '')) return -1;
  const found = ARGUMENTS.exec(text.slice(at, at + 10));
  return found ? at + found[0].length : -1;
}
