/** What small labels beside a title say of the owner's part in the work, folded: none of the title. */
export const AUTHOR_ROLES: ReadonlySet<string> = new Set(
  `
co author
co corresponding author
co first author
co lead author
contributing author
corresponding author
equal contribution
first author
founding member
joint first author
last author
lead author
principal investigator
senior author
sole author
spokesperson
`
    .trim()
    .split('\n'),
);
