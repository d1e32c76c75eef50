/** The most frequent characters of running text in a legacy encoding, and the least share that they have of such text. */
export interface CommonCharacters {
  readonly characters: string;
  readonly leastShare: number;
}

const CYRILLIC: CommonCharacters = { characters: 'оеаинтсрвл', leastShare: 0.4 };
const JAPANESE: CommonCharacters = { characters: 'のにはをたがでてとしれさいあなるもかっこらりくす大学研究', leastShare: 0.1 };

/**
 * Characters that tell which encoding bytes are in, by the label of the encoding. Source: general frequency lists of
 * each language, the first forty or so; of an alphabet the first ten. Shares are about half of those in running text.
 */
export const COMMON_CHARACTERS: Readonly<Record<string, CommonCharacters>> = {
  big5: { characters: '的一是不了在人有我他這中大來上個國和也子時道說要就出會可你對為學研究系教授博士電話', leastShare: 0.1 },
  'euc-jp': JAPANESE,
  'euc-kr': { characters: '이의다는에을가를한고하로은사지도기대학교연구자어리인전정과시스', leastShare: 0.1 },
  gb18030: { characters: '的一是不了在人有我他这中大来上个国和也子时道说要就出会可你对为学研究系教授博士电话', leastShare: 0.1 },
  'koi8-r': CYRILLIC,
  shift_jis: JAPANESE,
  'windows-1251': CYRILLIC,
};
