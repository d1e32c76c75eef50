/** The first words, in lower case, of a line that tells what a mark at names means: "* denotes equal contribution". */
export const MARK_WORDS: ReadonlySet<string> = new Set(
  `
  co-corresponding
  co-first
  co-lead
  corresponding
  denotes
  equal
  equally
  indicates
  marks
  means
  为
  代表
  表示
`
    .trim()
    .split(/\s+/),
);
