import { linksOf, type Text } from '../../model/text.js';
import { type Token, tokenize } from '../../text/tokens.js';
import type { Chunk } from './chunk.js';
import type { Claim } from './claim.js';

/** A text under the chunker: its tokens, which link each stands in, and what has been claimed. */
export interface LatinDesk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly links: ReadonlyMap<number, { readonly number: number; readonly href: string }>;
  readonly claims: (Claim | undefined)[];
  readonly chunks: Chunk[];
}

/** A desk with nothing claimed yet. */
export function latinDesk(text: Text): LatinDesk {
  const tokens = tokenize(text.text);
  return { text: text.text, tokens, links: linkIndex(text, tokens), claims: new Array(tokens.length).fill(undefined), chunks: [] };
}

function linkIndex(text: Text, tokens: readonly Token[]): Map<number, { number: number; href: string }> {
  const index = new Map<number, { number: number; href: string }>();
  let at = 0;
  linksOf(text).forEach((link, number) => {
    while (at < tokens.length && (tokens[at] as Token).end <= link.start) at++;
    for (let i = at; i < tokens.length && (tokens[i] as Token).start < link.end; i++) index.set(i, { number, href: link.href });
  });
  return index;
}

/** A test of whether the token at an index is claimed by nothing and no line break. */
export const isFree =
  (desk: LatinDesk) =>
  (index: number): boolean =>
    index >= 0 && index < desk.tokens.length && desk.claims[index] === undefined && desk.tokens[index]?.kind !== 'line';

/** Marks the tokens from `first` to the end of the claim. */
export function hold(desk: LatinDesk, first: number, claim: Claim): void {
  for (let i = first; i < claim.end; i++) desk.claims[i] = claim;
}

/** The span of the tokens from `first` to before `end`. */
export const spanOf = (desk: LatinDesk, first: number, end: number): { start: number; end: number } => ({
  start: (desk.tokens[first] as Token).start,
  end: (desk.tokens[end - 1] as Token).end,
});

/** The text of the tokens from `first` to before `end`. */
export const slice = (desk: LatinDesk, first: number, end: number): string => {
  const { start, end: stop } = spanOf(desk, first, end);
  return desk.text.slice(start, stop);
};
