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

/** Words with which a line in Japanese tells that somebody began to study where it names. */
export const SCHOOL_ENTRY: readonly string[] = ['入学', '進学', '編入学'];

/** Words with which a line in Japanese tells that studies ended. */
export const SCHOOL_LEAVING: readonly string[] = ['修了', '卒業', '単位取得退学', '学位取得'];

/** Words with which a line in Japanese tells that studies last. */
export const SCHOOL_PRESENT: readonly string[] = ['在学', '在籍'];
