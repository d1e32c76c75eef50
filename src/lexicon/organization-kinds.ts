/** Words of names that tell what an organisation is, folded, by kind; a phrase counts where it stands as whole words, Chinese ones anywhere. */
export const UNIVERSITY_WORDS: readonly string[] = [
  'academy of sciences',
  'college',
  'ecole normale superieure',
  'ecole polytechnique',
  'eth zurich',
  'fachhochschule',
  'hochschule',
  'institute of science and technology',
  'institute of technology',
  'polytechnic',
  'technische hochschule',
  'universidad',
  'universidade',
  'universita',
  'universitat',
  'universitatea',
  'universite',
  'universiteit',
  'universitet',
  'universitetet',
  'university',
  'univ',
  'univerzita',
  'uniwersytet',
];

/** The same in Chinese, Japanese and Korean. */
export const UNIVERSITY_SYLLABLES: readonly string[] = ['大学', '大學', '学院', '대학교', '고등과학원'];

/** Words of names of research organisations. */
export const RESEARCH_WORDS: readonly string[] = [
  'academy',
  'centre',
  'center',
  'cnrs',
  'inria',
  'institut',
  'institute',
  'instituto',
  'istituto',
  'laboratories',
  'laboratory',
  'labs',
  'lab',
  'max planck',
  'national laboratory',
  'observatory',
  'research',
  '实验室',
  '研究所',
  '研究院',
  '연구소',
  '연구원',
];

/** Words that make a name a company's. */
export const COMPANY_WORDS: readonly string[] = [
  'ag',
  'co ltd',
  'corp',
  'corporation',
  'gmbh',
  'inc',
  'limited',
  'llc',
  'ltd',
  '公司',
  '集团',
  '株式会社',
];
