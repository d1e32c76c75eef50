/** Entries of the menus of homepages, folded, that are no names of sections by themselves. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  `
  about
  accueil
  archive
  archives
  articles
  blog
  blog posts
  books
  code
  codes
  codes and data
  contact
  curriculum vitae
  cv
  data
  datasets
  demos
  english
  events
  faq
  gallery
  github
  google scholar
  group
  home
  home page
  homepage
  impressum
  inicio
  journal club
  lab
  links
  linkedin
  media
  members
  misc
  miscellaneous
  more
  newsletter
  notes
  papers
  people
  photos
  positions
  posts
  problems
  publications
  repositories
  research
  resources
  resume
  search
  slides
  software
  startseite
  submenus
  tags
  talks
  team
  tools
  vita
  vitae
  wiki
  中文
  主页
  日本語
  首页
`
    .trim()
    .split(/\s*\n\s*/),
);
