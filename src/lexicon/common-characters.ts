/**
 * The most frequent characters of running text, by the legacy encoding it is usually written in: they tell which
 * encoding bytes are in. Source: general frequency lists of each language; the first forty or so of each.
 */
export const COMMON_CHARACTERS: Readonly<Record<string, string>> = {
  big5: '的一是不了在人有我他這中大來上個國和也子時道說要就出會可你對為學研究系教授博士電話',
  'euc-jp': 'のにはをたがでてとしれさいあなるもかっこらりくす大学研究',
  'euc-kr': '이의다는에을가를한고하로은사지도기대학교연구자어리인전정과시스',
  gb18030: '的一是不了在人有我他这中大来上个国和也子时道说要就出会可你对为学研究系教授博士电话',
  'koi8-r': 'оеаинтсрвлкмдпуяыьгзбчйхжшю',
  shift_jis: 'のにはをたがでてとしれさいあなるもかっこらりくす大学研究',
  'windows-1251': 'оеаинтсрвлкмдпуяыьгзбчйхжшю',
};
