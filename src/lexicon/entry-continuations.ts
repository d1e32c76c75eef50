/** Words, in lower case, that a paragraph begins with which goes on with the bibliographic entry above it. */
export const ENTRY_CONTINUATIONS: readonly string[] = [
  'dans :',
  'dans:',
  'ed. by ',
  'edited by ',
  'em:',
  'en:',
  'erschienen in:',
  'erscheint in:',
  'herausgegeben von ',
  'hg. von ',
  'hrsg. von ',
  'in: ',
  'sous la direction de ',
  'sous la dir. de ',
];
