import { type ExportedPerson, exportedPeople } from './exported-person.js';
import { type ExportedWork, type ExportedWorkType, exportedWorks } from './exported-work.js';
import { foaf, LABEL, schema } from './terms.js';
import type { ThingIndex } from './thing-index.js';

/** Wikidata's items for what our classes are. */
const ITEMS = { human: 'Q5', researcher: 'Q1650915' } as const;
const WORK_ITEMS: Readonly<Record<ExportedWorkType, string>> = {
  article: 'Q13442814',
  thesis: 'Q1266946',
  book: 'Q571',
  chapter: 'Q1980247',
  report: 'Q10870555',
  dataset: 'Q1172284',
  other: 'Q386724',
};

/** Profiles whose address holds an identifier that Wikidata has a property for. */
const PROFILES: readonly { readonly property: string; readonly pattern: RegExp }[] = [
  /** `https://scholar.google.com/citations?user=AbCdEfGhIjkl&hl=en` */
  { property: 'P1960', pattern: /^https?:\/\/scholar\.google\.[a-z.]+\/citations\?(?:[^#]*&)?user=([\w-]{12})/ },
  /** `https://dblp.org/pid/12/3456-1.html` */
  { property: 'P2456', pattern: /^https?:\/\/dblp\.(?:org|uni-trier\.de)\/pid\/([a-z0-9]+\/[A-Za-z0-9-]+)/ },
  /** `https://github.com/name` */
  { property: 'P2037', pattern: /^https?:\/\/(?:www\.)?github\.com\/([A-Za-z0-9-]+)\/?$/ },
];
const WIKIDATA_ITEM = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/;

/** Wikidata's limits for labels and for texts. */
const LONGEST_LABEL = 250;
const LONGEST_TEXT = 1500;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and line breaks end a field of QuickStatements, other controls Wikidata refuses
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/g;

/**
 * A text in quotes. The reader takes all between the first and the last quote of a field, and has no escapes; so quotes within stay as
 * they are, and a tab or line break, which would end the field and begin another command, is a blank.
 *
 * @example quickString('say "hi"\tQ5') // '"say "hi" Q5"'
 */
export const quickString = (text: string, longest: number = LONGEST_TEXT): string =>
  `"${[...text.replace(CONTROLS, ' ').trim()].slice(0, longest).join('').trim()}"`;

/** A date with its precision: 9 a year, 10 a month, 11 a day. */
function quickDate(date: string): string {
  const [year = '', month = '00', day = '00'] = date.split('-');
  return `+${year}-${month}-${day}T00:00:00Z/${day !== '00' ? 11 : month !== '00' ? 10 : 9}`;
}

/** The commands about one thing: a new item, or more about the one that it is known to be. */
class Commands {
  readonly #lines: string[] = [];
  readonly #subject: string;
  readonly #source: readonly string[];

  /** @param page whose words say it; undefined where its address is not known */
  constructor(sameAs: readonly string[], label: string, description: string, page: string | undefined) {
    const item = sameAs.flatMap((iri) => WIKIDATA_ITEM.exec(iri)?.[1] ?? [])[0];
    this.#subject = item ?? 'LAST';
    this.#source = page === undefined ? [] : ['S854', quickString(page)];
    if (item !== undefined) return;
    this.#lines.push('CREATE', `LAST\tLen\t${quickString(label, LONGEST_LABEL)}`, `LAST\tDen\t${quickString(description, LONGEST_LABEL)}`);
  }

  alias(name: string): void {
    this.#lines.push(`${this.#subject}\tAen\t${quickString(name, LONGEST_LABEL)}`);
  }

  /** A statement, where there is a value, with its qualifiers and the page that says it. */
  state(property: string, value: string | undefined, ...qualifiers: readonly string[]): void {
    if (value === undefined) return;
    this.#lines.push([this.#subject, property, value, ...qualifiers, ...this.#source].join('\t'));
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }
}

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : quickString(text));

function personCommands(person: ExportedPerson, index: ThingIndex): string {
  const [affiliation] = person.affiliations.flatMap((iri) => index.get(iri)?.text(LABEL) ?? []);
  const description = affiliation === undefined ? 'researcher' : `researcher at ${affiliation}`;
  const commands = new Commands(person.profiles, person.name, description, person.homepage);
  for (const name of person.otherNames) commands.alias(name);
  commands.state('P31', ITEMS.human);
  commands.state('P106', ITEMS.researcher);
  commands.state('P496', quoted(person.orcid));
  commands.state('P856', quoted(person.homepage));
  for (const { property, pattern } of PROFILES) {
    const [identifier] = person.profiles.flatMap((profile) => pattern.exec(profile)?.[1] ?? []);
    commands.state(property, quoted(identifier));
  }
  return commands.toString();
}

function workCommands(work: ExportedWork, index: ThingIndex, page: string | undefined): string {
  const { authors, title, date, venue, pages, doi, arxiv, isbn } = work;
  const year = date?.slice(0, 4);
  const description = `${work.type === 'other' ? 'work' : work.type}${authors[0] ? ` by ${authors[0].name}${authors.length > 1 ? ' et al.' : ''}` : ''}${year === undefined ? '' : `, ${year}`}`;
  const commands = new Commands(index.get(work.iri)?.iris(schema('sameAs')) ?? [], title, description, page);
  commands.state('P31', WORK_ITEMS[work.type]);
  // The language of a title is not known: "und".
  commands.state('P1476', `und:${quickString(title)}`);
  for (const [i, { name }] of authors.entries()) commands.state('P2093', quickString(name), 'P1545', quickString(String(i + 1)));
  commands.state('P577', date === undefined ? undefined : quickDate(date));
  const venues = venue?.iri === undefined ? [] : (index.get(venue.iri)?.iris(schema('sameAs')) ?? []);
  commands.state('P1433', venues.flatMap((iri) => WIKIDATA_ITEM.exec(iri)?.[1] ?? [])[0]);
  commands.state('P478', quoted(venue?.volume));
  commands.state('P433', quoted(venue?.issue));
  commands.state('P304', quoted(pages && (pages.end === undefined ? pages.start : `${pages.start}–${pages.end}`)));
  commands.state('P356', quoted(doi?.toUpperCase()));
  commands.state('P818', quoted(arxiv));
  commands.state('P212', isbn !== undefined && isbn.replace(/\D/g, '').length === 13 ? quoted(isbn) : undefined);
  return commands.toString();
}

/** By work, the first page with a known address that mentions it. */
function pagesOfWorks(index: ThingIndex): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const page of index.ofType(schema('ProfilePage'))) {
    const owners = page.iris(schema('mainEntity')).flatMap((owner) => index.get(owner) ?? []);
    if (!owners.some((owner) => owner.iris(foaf('homepage')).includes(page.iri))) continue;
    for (const work of page.iris(schema('mentions'))) if (!pages.has(work)) pages.set(work, page.iri);
  }
  return pages;
}

/**
 * Commands for QuickStatements, version 1 (https://www.wikidata.org/wiki/Help:QuickStatements): the people whom a page is about and the works
 * with a DOI or arXiv identifier, for nobody else could be told apart on Wikidata. What is known to be an item gets statements; for the rest
 * an item is created: search Wikidata first. Authors are name strings (P2093); each statement cites its page (P854) where its address is known.
 */
export function quickStatements(index: ThingIndex): string {
  const pages = pagesOfWorks(index);
  const people = exportedPeople(index).filter(({ hasPage }) => hasPage);
  const works = exportedWorks(index).filter(({ doi, arxiv }) => doi !== undefined || arxiv !== undefined);
  return [
    ...people.map((person) => personCommands(person, index)),
    ...works.map((work) => workCommands(work, index, pages.get(work.iri))),
  ].join('');
}
