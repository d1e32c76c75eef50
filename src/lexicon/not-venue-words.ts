const list = (lines: string): ReadonlySet<string> => new Set(lines.trim().split('\n'));

/** What stands where a venue's name would and is none, whole and lower case: bindings, states, kinds of works. */
export const NOT_VENUES: ReadonlySet<string> = list(`
also
article
auflage
band
beitrag
blog post
book
book chapter
chapter
code
conference paper
demo
draft
e-book
editorial
fast abstract
journal
journal article
journal paper
lecture notes
manuscript
ms
online
oral
paper
paperback
paperback-auflage
poster
preprint
preprints
presentation
proc
proceedings
report
research article
research paper
review article
short paper
short version
supplement
survey paper
taschenbuch
technical report
technical reports
unpublished
unpublished manuscript
unpublished ms
video
volume
web
with
`);

/** Endings of the names of publishers, lower case; a venue's name does not end with one unless it is known. */
export const PUBLISHER_ENDINGS: readonly string[] = [
  'ediciones',
  'editions',
  'editora',
  'editore',
  'editorial',
  'éditeur',
  'éditions',
  'press',
  'publishers',
  'publishing',
  'verlag',
  'verlagsgesellschaft',
  '出版社',
];
