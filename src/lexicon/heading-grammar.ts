const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s*\n\s*/));

/** Words, folded, that enumerate in headings of all languages: "Honors and Awards". */
export const CONJUNCTIONS: ReadonlySet<string> = set(`
  and
  e
  ed
  et
  und
  y
  と
  与
  以及
  及
  和
  與
  과
  및
  와
`);

/** Words that stand beside the year of a heading that is a year, term or span: "Fall 2020", "Before 2010". */
export const PERIOD_WORDS: ReadonlySet<string> = set(`
  academic
  after
  and
  annee
  annual
  ano
  autumn
  ay
  before
  earlier
  fall
  in
  jahr
  later
  now
  present
  prior
  s
  semester
  since
  sommersemester
  sose
  spring
  ss
  summer
  term
  to
  winter
  wintersemester
  wise
  ws
  year
  之前
  以前
  年
  年之前
  年以前
  年度
  至今
`);

/** Words of collections of links: with one of them a heading of articles, lectures or courses is not about the person's own. */
export const LINK_COLLECTION_WORDS: ReadonlySet<string> = set(`
  blogs
  bookmarks
  pages
  sites
  videos
  websites
  youtube
`);

/** States of a manuscript, folded: headings of publications wherever they stand by themselves. */
export const MANUSCRIPT_STATES: ReadonlySet<string> = set(`
  accepted
  forthcoming
  in preparation
  in press
  in review
  in submission
  manuscripts in preparation
  manuscripts under review
  revise and resubmit
  submitted
  to appear
  under review
  under revision
  under submission
`);

/** Words after which a heading says where, when or of what: "Teaching at", "Publications by". */
export const PREPOSITIONS: ReadonlySet<string> = set(`
  am
  an
  as
  at
  au
  aux
  before
  bei
  by
  da
  de
  der
  des
  do
  du
  em
  en
  from
  in
  na
  no
  of
  on
  since
  under
  with
`);

/** Words that make a short line a sentence or an instruction, not a heading. */
export const SENTENCE_WORDS: ReadonlySet<string> = set(`
  am
  are
  be
  call
  can
  choose
  click
  could
  did
  do
  does
  download
  filter
  had
  has
  have
  he
  hiring
  how
  i
  if
  is
  it
  learn
  looking
  may
  might
  no
  not
  please
  read
  recruiting
  see
  she
  should
  sort
  thank
  thanks
  that
  these
  they
  this
  those
  to
  toggle
  was
  we
  were
  what
  when
  where
  which
  who
  why
  will
  would
  you
  your
`);
