import { MANUSCRIPT_STATES } from './heading-grammar.js';

/** What a list prints in brackets, or with "!", before an entry or its title, folded: how far the work is, or news of it; no part of it. */
export const OPENING_REMARKS: ReadonlySet<string> = new Set([
  ...MANUSCRIPT_STATES,
  ...`
featured
highlight
just accepted
just out
new
newly accepted
poster
recent
upcoming
`
    .trim()
    .split('\n'),
]);
