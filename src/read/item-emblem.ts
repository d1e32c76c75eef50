import type { Block } from '../model/page.js';
import { sliceText } from '../model/text.js';

/** "🎓 ", "🗓️ ", "👨‍🎓 " at the beginning of an item; not "©", "1️⃣". */
const EMBLEM = /^\p{Emoji_Presentation}(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|\ufe0f|\u200d){0,6}\s+(?=\S)/u;

/** The blocks without the pictures that stand as bullets before the words of items. */
export const withoutEmblems = (blocks: readonly Block[]): readonly Block[] =>
  blocks.map((block) => {
    const emblem = block.kind === 'item' ? EMBLEM.exec(block.text) : null;
    return emblem === null ? block : { ...block, ...sliceText(block, emblem[0].length, block.text.length) };
  });
