import { readdirSync, readFileSync } from 'node:fs';
import type { Row } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { selectRows } from './select-rows.js';

/** A fact in words: what a graph states, without the nodes that it is stated with. */
export interface StatedFact {
  /** `advisor`, `position`, `author`: the name of the query that finds it. */
  readonly kind: string;
  /** IRI of what the fact is about. */
  readonly about: string;
  readonly name: string;
  /** The other end: an IRI or a text; empty where the fact is that the thing is there. */
  readonly value: string;
  /** The other end in words. */
  readonly valueName: string;
  /** "doctoral"; "Research Intern, 2021-06 to 2021-09"; the place in a list of authors. */
  readonly detail: string;
}

const FOLDER = new URL('./facts/', import.meta.url);
const EXTENSION = '.rq';

/** In the order that people read them: who there is, what is said of them, their works. */
const ORDER = [
  'page',
  'person',
  'name',
  'email',
  'profile',
  'interest',
  'affiliation',
  'position',
  'degree',
  'advisor',
  'award',
  'course',
  'talk',
  'work',
  'author',
  'venue',
  'date',
];

function periodOf({ start, end }: Row): string {
  if (start && end) return `${start.value} to ${end.value}`;
  if (start) return `from ${start.value}`;
  return end?.value ?? '';
}

function factOf(kind: string, row: Row): readonly StatedFact[] {
  const { about, name, value, valueName, detail } = row;
  if (!about) return [];
  const details = [detail?.value ?? '', periodOf(row)].filter((part) => part !== '');
  return [
    {
      kind,
      about: about.value,
      name: name?.value ?? about.value,
      value: value?.value ?? '',
      valueName: valueName?.value ?? value?.value ?? '',
      detail: details.join(', '),
    },
  ];
}

const kinds = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(EXTENSION))
    .map((file) => file.slice(0, -EXTENSION.length))
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));

/** All that a graph states, kind by kind. */
export async function statedFacts(source: SparqlSource): Promise<readonly StatedFact[]> {
  const facts: StatedFact[] = [];
  for (const kind of kinds()) {
    const rows = await selectRows(source, readFileSync(new URL(`${kind}${EXTENSION}`, FOLDER), 'utf8'));
    for (const row of rows) facts.push(...factOf(kind, row));
  }
  return facts;
}
