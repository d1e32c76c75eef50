const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that a venue's name is printed with or without. */
export const VENUE_NOISE: ReadonlySet<string> = set(`
  a
  acm
  ams
  an
  and
  annual
  at
  biennial
  by
  conjunction
  cvf
  edition
  eighteenth
  eighth
  eleventh
  eurographics
  extended
  fifteenth
  fifth
  fiftieth
  fifty
  first
  for
  fortieth
  forty
  fourteenth
  fourth
  held
  ieee
  iet
  ifip
  in
  int
  international
  intl
  iscb
  joint
  nineteenth
  ninth
  of
  on
  part
  proc
  proceeding
  proceedings
  procs
  rsj
  second
  seventeenth
  seventh
  sigapp
  sigchi
  sigops
  sigplan
  sigsac
  sigsoft
  sixteenth
  sixth
  tenth
  the
  third
  thirteenth
  thirtieth
  thirty
  twelfth
  twentieth
  twenty
  usenix
  with
`);

/** Words that say that a name is a venue's. */
export const VENUE_TYPE_WORDS: ReadonlySet<string> = set(`
  annals
  archives
  bulletin
  colloquium
  conference
  congress
  forum
  journal
  letters
  magazine
  meeting
  notes
  quarterly
  review
  reviews
  school
  summit
  symposium
  transactions
  workshop
  workshops
`);

/** Short forms of these words. */
export const VENUE_TYPE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['bull', 'bulletin'],
  ['conf', 'conference'],
  ['confs', 'conference'],
  ['conferences', 'conference'],
  ['j', 'journal'],
  ['jnl', 'journal'],
  ['jour', 'journal'],
  ['lett', 'letters'],
  ['mag', 'magazine'],
  ['symp', 'symposium'],
  ['sympos', 'symposium'],
  ['trans', 'transactions'],
  ['wkshp', 'workshop'],
  ['wksp', 'workshop'],
]);
