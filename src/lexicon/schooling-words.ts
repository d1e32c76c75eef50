/** Words with which an entry begins that tells where somebody studied, without a degree: "Studium an der …"; folded. */
export const SCHOOLING_WORDS: readonly string[] = [
  'auslandssemester',
  'auslandsstudium',
  'diplomstudium',
  'estudios',
  'estudos',
  'etudes',
  'grundstudium',
  'hauptstudium',
  'lehramtsstudium',
  'magisterstudiengang',
  'magisterstudium',
  'schooling',
  'studied',
  'studiengang',
  'studies',
  'studium',
];
