/** Lines of page templates that their owners have not filled in, lower case, without figures and final stops. */
export const SAMPLE_LINES: readonly string[] = [
  'company name',
  'degree name',
  'description',
  'insert text here',
  'job title',
  'lorem ipsum',
  'lorem ipsum dolor sit amet',
  'sub-description',
  'subdescription',
  'university name',
  'your description here',
  'your institution',
  'your university',
];
