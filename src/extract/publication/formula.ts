/** The arguments of a formula in a title: "(2m)", "(q)", "(4,3)" behind a letter; not "(2021)", "(PDF)". */
const ARGUMENTS = /^\((?![^)]*(?:\p{L}{3}|\d{4}))[\p{Ll}\d,+*^ -]{1,8}\)/u;

/** Offset just past the arguments of a formula that open at the offset, or -1. */
export function argumentsEnd(text: string, at: number): number {
  if (text[at] !== '(' || !/\p{L}/u.test(text[at - 1] ?? '')) return -1;
  const found = ARGUMENTS.exec(text.slice(at, at + 10));
  return found ? at + found[0].length : -1;
}
