/** How a sentence begins that leads to the list below it, lower case, written by hand; no heading begins so. */
export const LIST_LEAD_OPENINGS: readonly string[] = [
  'below are ',
  'below is ',
  'below you ',
  'here are ',
  'here is ',
  'here you ',
  'i am ',
  'i have ',
  'i was ',
  'in the following',
  'the following ',
  'these are ',
  'this is ',
  'we are ',
  'we have ',
  'you can ',
];

/** Words with which a sentence breaks off before the list that completes it, lower case, written by hand; no heading ends so. */
export const LIST_LEAD_ENDINGS: ReadonlySet<string> = new Set([
  'and',
  'are',
  'for',
  'i',
  'include',
  'includes',
  'including',
  'is',
  'the',
  'were',
  'with',
]);
