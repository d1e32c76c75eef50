/** What the controls of a page's frame say, lower case: a dump prints it before or behind the words beside them. */
export const PAGE_CONTROLS: readonly string[] = [
  'change theme',
  'close menu',
  'dark mode',
  'open main menu',
  'open menu',
  'skip links',
  'skip to content',
  'skip to footer',
  'skip to main content',
  'skip to primary navigation',
  'switch theme',
  'toggle dark mode',
  'toggle menu',
  'toggle navigation',
  'toggle theme',
];
