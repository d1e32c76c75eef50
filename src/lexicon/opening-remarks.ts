/** What a list prints in brackets, or with "!", before an entry or its title, folded: news of the work, no part of it. */
export const OPENING_REMARKS: ReadonlySet<string> = new Set(
  `
accepted
featured
forthcoming
highlight
in press
just accepted
just out
new
newly accepted
poster
recent
to appear
upcoming
`
    .trim()
    .split('\n'),
);
