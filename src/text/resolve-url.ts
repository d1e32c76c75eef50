/**
 * A link's target against the page's URL, where it is known; as written otherwise.
 *
 * @example resolveUrl('../a.pdf', 'https://x.example/y/z/') // 'https://x.example/y/a.pdf'
 * @example resolveUrl('../a.pdf', undefined) // '../a.pdf'
 */
export function resolveUrl(href: string, pageUrl: string | undefined): string {
  const target = href.trim();
  if (pageUrl === undefined || /^[a-z][a-z\d+.-]*:/i.test(target)) return target;
  if (!URL.canParse(target, pageUrl)) return target;
  return new URL(target, pageUrl).href;
}
