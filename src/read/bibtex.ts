import type { Embedded } from '../model/page.js';
import { type BibtexEntry, type BibtexField, bibtexField, parseBibtex } from '../text/bibtex.js';
import { parseBibtexNames } from '../text/bibtex-names.js';
import { elementNode, type PageTree, type TreeNode, textNode, treeOf } from './tree.js';

/** A bibliography file, read. */
export interface BibtexPage {
  /** A list with one reference an entry, as a bibliography style would print it. */
  readonly document: PageTree;
  /** The records themselves, as one text. */
  readonly embedded: readonly Embedded[];
}

/** Fields that name what a work appeared in, the most telling first. */
const VENUE_FIELDS = ['journal', 'journaltitle', 'booktitle', 'eventtitle', 'school', 'institution', 'howpublished', 'publisher'];
/** Fields that a reference ends with. */
const LOCATOR_FIELDS = ['volume', 'number', 'pages', 'year', 'date'];

const shownAs = (text: string, field: BibtexField): TreeNode => textNode(text, field.start, field.end);

function peopleNodes(entry: BibtexEntry): TreeNode[] {
  const field = bibtexField(entry, 'author') ?? bibtexField(entry, 'editor');
  if (field === undefined) return [];
  const { names, others } = parseBibtexNames(field.raw);
  const printed = names.map((name) => name.full).join(', ');
  return [shownAs(`${printed}${others ? ', et al' : ''}. `, field)];
}

function titleNodes(entry: BibtexEntry): TreeNode[] {
  const field = bibtexField(entry, 'title');
  return field ? [shownAs(`“${field.value.replace(/[.,]+$/, '')}.” `, field)] : [];
}

function venueNodes(entry: BibtexEntry): TreeNode[] {
  const venue = VENUE_FIELDS.map((name) => bibtexField(entry, name)).find((field) => field !== undefined);
  const locators = LOCATOR_FIELDS.map((name) => bibtexField(entry, name)).filter((field) => field !== undefined);
  const shown = [...(venue ? [venue] : []), ...locators].filter((field) => field.name !== 'date' || !bibtexField(entry, 'year'));
  return shown.map((field, index) => shownAs(field.value + (index === shown.length - 1 ? '.' : ', '), field));
}

function linkNodes(entry: BibtexEntry): TreeNode[] {
  const links: TreeNode[] = [];
  for (const name of ['doi', 'url', 'pdf', 'code']) {
    const field = bibtexField(entry, name);
    if (field === undefined) continue;
    const href = name === 'doi' && !field.value.startsWith('http') ? `https://doi.org/${field.value}` : field.raw.trim();
    const words = shownAs(name, field);
    links.push(textNode(' ', field.start, field.start), elementNode('a', { href }, [words], field.start, field.end));
  }
  return links;
}

function itemOf(entry: BibtexEntry): TreeNode {
  const children = [...peopleNodes(entry), ...titleNodes(entry), ...venueNodes(entry), ...linkNodes(entry)];
  return elementNode('li', {}, children, entry.start, entry.end);
}

/** Reads a bibliography file. Records without a title are left out of the list. Never throws. */
export function readBibtexPage(source: string): BibtexPage {
  const entries = parseBibtex(source).filter((entry) => bibtexField(entry, 'title') !== undefined);
  const list = elementNode('ul', {}, entries.map(itemOf), entries[0]?.start ?? 0, entries.at(-1)?.end ?? 0);
  // The file as a whole: its macros belong to all records.
  const span = { start: 0, end: source.length };
  const embedded: Embedded[] = entries.length === 0 ? [] : [{ kind: 'bibtex', standing: 'shown', text: source, span, block: 0 }];
  return { document: treeOf([list], source.length), embedded };
}
