/** Entries of the menus of homepages, folded, that are no names of sections by themselves. */
export const MENU_WORDS: ReadonlySet<string> = new Set(
  `
  accueil
  archive
  archives
  english
  events
  gallery
  github
  google scholar
  home
  home page
  homepage
  inicio
  journal club
  linkedin
  misc
  miscellaneous
  more
  newsletter
  problems
  repositories
  search
  startseite
  submenus
  tags
  wiki
  中文
  主页
  日本語
  首页
`
    .trim()
    .split(/\s*\n\s*/),
);
