import { type Chunk, isWord } from './chunk.js';

/** "at X (worked on matching), Y (worked on search)": brackets that name no place, date or person are passed over. */
export function withoutRemarks(chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  const closes = closingBrackets(chunks);
  for (let i = 0; i < chunks.length; i++) {
    const close = isWord(chunks[i], '(') ? (closes[i] ?? -1) : -1;
    if (close > 0) i = close;
    else kept.push(chunks[i] as Chunk);
  }
  return kept;
}

/** For each chunk the index of the closing bracket after it with nothing but words and cues before that; -1 where there is none. */
function closingBrackets(chunks: readonly Chunk[]): Int32Array {
  const closes = new Int32Array(chunks.length).fill(-1);
  for (let i = chunks.length - 1, close = -1; i >= 0; i--) {
    const chunk = chunks[i] as Chunk;
    if (isWord(chunk, ')')) close = i;
    else if (chunk.kind !== 'word' && chunk.kind !== 'cue') close = -1;
    closes[i] = close;
  }
  return closes;
}
