/** The name of a shortcode, with a slash at its end tag: `staticref`, `/staticref`. */
const NAME = /^\/?\s*[\w/.-]+/;
/** An argument: `"x"`, `href="x"`, `href=x`, `x`. */
const ARGUMENT = /(?:([\w-]+)\s*=\s*)?(?:"([^"]*)"|`([^`]*)`|([^\s"=`]+))/g;

/** Shortcodes that stand for an address: `[CV]({{< ref "cv.pdf" >}})`. */
const ADDRESSES = new Set(['ref', 'relref', 'url', 'asset', 'abslangurl']);
/** Shortcodes that are a link around the words up to their end: `{{% staticref "cv.pdf" %}}CV{{% /staticref %}}`. */
const LINKS = new Set(['staticref', 'button', 'link', 'a', 'btn', 'extlink']);
/** Arguments that hold a link's target. */
const TARGETS = new Set(['href', 'url', 'link', 'src', 'file', '']);

function firstTarget(words: string): string {
  for (const match of words.matchAll(ARGUMENT)) {
    if (TARGETS.has(match[1] ?? '')) return match[2] ?? match[3] ?? match[4] ?? '';
  }
  return '';
}

/**
 * What a Hugo or Quarto shortcode leaves in the text; of a pair each tag is given by itself, what stands between stays.
 *
 * @param inner what stands between `{{<` and `>}}`, or between `{{%` and `%}}`.
 * @example shownByShortcode(' ref "cv.pdf" ') // 'cv.pdf'
 * @example shownByShortcode(' icon name="github" ') // ''
 */
export function shownByShortcode(inner: string): string {
  const trimmed = inner.trim();
  const written = NAME.exec(trimmed)?.[0] ?? '';
  const name = written.replace(/\s/g, '');
  const words = trimmed.slice(written.length);
  if (ADDRESSES.has(name)) return firstTarget(words);
  if (name.startsWith('/')) return LINKS.has(name.slice(1)) ? '</a>' : '';
  if (!LINKS.has(name)) return '';
  return `<a href="${firstTarget(words).replaceAll('"', '&quot;')}">`;
}
