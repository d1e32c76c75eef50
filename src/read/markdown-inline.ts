import type MarkdownIt from 'markdown-it';
import StateInline, { type Scanned } from 'markdown-it/lib/rules_inline/state_inline.mjs';
import type Token from 'markdown-it/lib/token.mjs';

/** Where an inline token begins in the content of its block; markdown-it itself keeps no offsets. */
interface Place {
  readonly at: number;
}

/** The offset in the block's content at which an inline token begins. */
export const placeOf = (token: Token): number => (token.meta as Place | null)?.at ?? 0;

/** Letters and full-width punctuation of East Asia: no spaces stand around them, so emphasis may begin and end at them. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u;
const SPACE = /\s/u;

/** An inline state that notes where each token begins, and lets emphasis end beside East Asian punctuation. */
class PlacedState extends StateInline {
  /** Where the pending text began. */
  pendingAt = 0;

  override pushPending(): Token {
    const token = super.pushPending();
    token.meta = { at: this.pendingAt } satisfies Place;
    return token;
  }

  override push(type: string, tag: string, nesting: 1 | 0 | -1): Token {
    const before = this.tokens.at(-1);
    const token = super.push(type, tag, nesting);
    // A run of emphasis marks is pushed mark by mark without moving `pos`.
    const isRun = type === 'text' && before?.type === 'text' && placeOf(before) >= this.pos && this.tokens.at(-2) === before;
    token.meta = { at: isRun ? placeOf(before) + before.content.length : this.pos } satisfies Place;
    return token;
  }

  /** CommonMark leaves `**word（x）**word` unmatched, as it counts on spaces between words. */
  override scanDelims(start: number, canSplitWord: boolean): Scanned {
    const scanned = super.scanDelims(start, canSplitWord);
    const before = this.src[start - 1] ?? ' ';
    const after = this.src[start + scanned.length] ?? ' ';
    if (!EAST_ASIAN.test(before) && !EAST_ASIAN.test(after)) return scanned;
    return { ...scanned, can_open: !SPACE.test(after), can_close: !SPACE.test(before) };
  }
}

/** Deeper nesting than any author writes is left as text; bounds the time on hostile input. */
const MAX_NESTING = 100;

/** The tokeniser's loop, noting where pending text begins. */
function tokenize(this: MarkdownIt['inline'], state: StateInline): void {
  const rules = this.ruler.getRules('');
  const placed = state as PlacedState;
  while (state.pos < state.posMax) {
    const { pos, pending } = state;
    const matched = state.level < MAX_NESTING && rules.some((rule) => rule(state, false));
    if (!matched) state.pending += state.src[state.pos++];
    if (pending === '') placed.pendingAt = pos;
  }
  if (state.pending) state.pushPending();
}

/** Makes the parser note the place of each inline token; see {@link placeOf}. */
export function placeInlineTokens(md: MarkdownIt): void {
  md.inline.State = PlacedState;
  md.inline.tokenize = tokenize;
  md.inline.ruler2.disable('fragments_join');
  md.core.ruler.disable('text_join');
}
