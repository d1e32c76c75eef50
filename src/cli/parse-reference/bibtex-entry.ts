import type { Reference } from '../../extract/reference/reference.js';
import { fold } from '../../text/fold.js';
import { isMeeting } from './csl-item.js';

/** Signs that mean something to LaTeX in running text. */
const SPECIAL = /[&%$#_{}]/g;

const escaped = (text: string): string => text.replaceAll('\\', '').replace(SPECIAL, (sign) => `\\${sign}`);

function entryType({ type, venue }: Reference): string {
  if (type === 'thesis') return 'phdthesis';
  if (type === 'report') return 'techreport';
  if (type === 'book') return 'book';
  if (type === 'chapter') return 'incollection';
  if (isMeeting(venue)) return 'inproceedings';
  return venue === undefined ? 'misc' : 'article';
}

/** Keys of the form "lind1998", told apart by letters where several are the same: "lind1998b". */
export function bibtexKeys(references: readonly Reference[]): readonly string[] {
  const used = new Map<string, number>();
  return references.map(({ authors, year }) => {
    const name = fold(authors[0]?.family ?? 'anonymous').replace(/[^a-z0-9]/g, '') || 'anonymous';
    const key = name + (year ?? '');
    const count = used.get(key) ?? 0;
    used.set(key, count + 1);
    return count === 0 ? key : `${key}${count < 26 ? String.fromCharCode(97 + count) : `-${count}`}`;
  });
}

/** The reference as an entry of a BibTeX file. */
export function bibtexEntry(reference: Reference, key: string): string {
  const type = entryType(reference);
  const { authors, title, venue, year, volume, issue, pages, doi } = reference;
  const people = authors.map(({ family, given, literal }) => (given === '' ? `{${escaped(literal)}}` : escaped(`${family}, ${given}`)));
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', people.length > 0 ? people.join(' and ') : undefined],
    ['title', title && escaped(title)],
    [type === 'article' ? 'journal' : type === 'techreport' || type === 'book' ? 'series' : 'booktitle', venue && escaped(venue)],
    ['year', year],
    ['volume', volume],
    ['number', issue],
    ['pages', pages?.replace('-', '--')],
    ['doi', doi],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}
