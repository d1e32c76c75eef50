const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main marquee menu nav noframes ol option optgroup p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Elements whose content a reader never sees as text. */
export const UNSEEN_TAGS: ReadonlySet<string> = words(
  'annotation annotation-xml applet audio canvas datalist embed frame head iframe math-field noscript object param script select source style svg template textarea title track video',
);

/** Lists of items. */
export const LIST_TAGS: ReadonlySet<string> = words('dir menu ol ul');

/** Elements that keep their white space. */
export const PREFORMATTED_TAGS: ReadonlySet<string> = words('listing plaintext pre xmp');

/** Containers that are kept as boxes of the page. */
export const BOX_TAGS: ReadonlySet<string> = words(
  'article aside blockquote center details dir div dl fieldset figure footer form header main menu nav ol search section table tbody td th tr ul',
);

/** `h3` is 3; 0 for anything but a heading. */
export function headingLevel(name: string): number {
  if (name.length !== 2 || name.charCodeAt(0) !== 104) return 0;
  const level = name.charCodeAt(1) - 48;
  return level >= 1 && level <= 6 ? level : 0;
}
