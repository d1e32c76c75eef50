import type { Text } from '../../model/text.js';
import { findDates } from '../../text/date-range.js';

/** A title that an entry begins with, apart in bold or by the name of its style. */
export interface LeadTitle {
  readonly title: string;
  readonly end: number;
}

const LONGEST_TITLE = 160;
const SHORTEST_TITLE = 3;
/** Styles of titles: "papertitle", "award-title"; not "subtitle". */
const TITLE_CLASS = /(?:^|[\s_-])(?!sub)\p{L}{0,12}title(?:$|[\s_-])/iu;
/** What parts a name from the rest of its entry, where it stands inside of a title: "Silver Medal, Rope Contest". */
const INSIDE = /[,;|&–—]\s|\s-\s/u;
/** The same behind a title. */
const BEHIND = /^\s*(?:$|[,;:.|()\n\t–—-])/u;

/**
 * The title that an entry begins with, where it is the whole name though a comma stands in it, or where the style alone
 * parts it from what follows: "<b>Silver Medal, Rope Contest</b>, 2019". Not "<b>Rope Prize</b> at Norvik", which goes on.
 */
export function leadTitle({ text, runs }: Text): LeadTitle | undefined {
  const styled = leadEnd(runs, ({ classes }) => classes !== undefined && TITLE_CLASS.test(classes));
  const end = styled ?? leadEnd(runs, ({ bold }) => bold);
  if (end === undefined) return undefined;
  const title = text
    .slice(0, end)
    .trim()
    .replace(/[\s,;:.|–—-]+$/u, '');
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_TITLE || title.includes('\n') || findDates(title).length > 0)
    return undefined;
  const isWhole = styled !== undefined || (INSIDE.test(title) && BEHIND.test(text.slice(end)));
  return isWhole && text.slice(end).trim() !== '' ? { title, end } : undefined;
}

/** Where the runs of one look that a text begins with end; undefined where it does not begin so. */
function leadEnd(runs: Text['runs'], isSo: (run: Text['runs'][number]) => boolean): number | undefined {
  const first = runs.findIndex((run) => !isSo(run));
  if (first === 0) return undefined;
  return (first < 0 ? runs.at(-1)?.end : runs[first - 1]?.end) ?? undefined;
}
