import { createRequire } from 'node:module';

/** One syllable of Hanyu Pinyin without tone: "zhuang", "e", "lv". Not "smith". */
const SYLLABLE =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhrzcs])(?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)|[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|uan|ue|un)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|a|ai|an|ang|ao|e|en|er|o|ou)$/;

const LONGEST_SYLLABLE = 6;

/**
 * The fewest pinyin syllables that spell the word, 0 if none do; apostrophes and hyphens are skipped.
 *
 * @example pinyinSyllables('qipeng') // 2
 * @example pinyinSyllables('miller') // 0
 */
export function pinyinSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[-'’]/g, '').replaceAll('ü', 'v');
  if (letters.length === 0 || letters.length > 18) return 0;
  const best: number[] = [0];
  for (let end = 1; end <= letters.length; end++) {
    let fewest = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = best[start] as number;
      if (before + 1 < fewest && SYLLABLE.test(letters.slice(start, end))) fewest = before + 1;
    }
    best.push(fewest);
  }
  const count = best[letters.length] as number;
  return Number.isFinite(count) ? count : 0;
}

type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; mode?: 'surname'; multiple?: boolean; v?: boolean }) => string[];

let loaded: Pinyin | undefined;

/** `pinyin-pro` takes some 45 ms to load, so it is loaded when a first Han name has to be read aloud. */
function pinyinPro(): Pinyin {
  loaded ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  return loaded;
}

/**
 * The syllables of a Chinese name without tones, `v` for ü; family names in their reading as names.
 *
 * @example pinyinOf('单于飞') // ['shan', 'yu', 'fei'] or as the dictionary has the family name
 */
export const pinyinOf = (han: string): readonly string[] => pinyinPro()(han, { toneType: 'none', type: 'array', mode: 'surname', v: true });
