/**
 * Made-up references to learn from: the fields of labelled references, with names and venues of others, printed in common citation
 * styles; and German ones from word lists. All chance is drawn from a fixed sequence.
 */
import { readFileSync } from 'node:fs';
import { GIVEN_NAMES } from '../src/lexicon/given-names.js';
import {
  GERMAN_ADJECTIVES,
  GERMAN_FAMILIES,
  GERMAN_GIVEN,
  GERMAN_JOURNALS,
  GERMAN_NOUNS,
  GERMAN_PLACES,
  GERMAN_PUBLISHERS,
  GERMAN_TITLES,
} from './german-reference-words.js';
import type { GoldReference } from './reference-gold.js';
import { GERMAN_STYLES, type NameStyle, REFERENCE_STYLES, type ReferenceStyle } from './reference-styles.js';

/** Numbers from 0 to 1 in a fixed sequence. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
const between = (random: Random, from: number, to: number): number => from + Math.floor(random() * (to - from + 1));

interface Name {
  readonly family: string;
  readonly given: string;
}

const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'October', 'Nov.', 'December'];
const PUBLISHERS = [
  'ACM',
  'IEEE',
  'Springer',
  'Elsevier',
  'Wiley',
  'Oxford University Press',
  'Cambridge University Press',
  'MIT Press',
  'Academic Press',
  'Springer Berlin Heidelberg',
  'Springer-Verlag',
  'North-Holland',
  'Routledge',
  'SAGE Publications',
  'World Scientific',
  'Kluwer Academic Publishers',
  'Morgan Kaufmann',
  'Association for Computing Machinery',
  'IEEE Computer Society',
  'John Wiley & Sons',
  'Taylor & Francis',
  'CRC Press',
  'Harvard University Press',
  'Blackwell',
  'Birkhäuser',
  'American Mathematical Society',
  'Palgrave Macmillan',
  'Springer International Publishing',
  'McGraw-Hill',
  'Pergamon',
  'SPIE',
  'AIP',
  'USENIX Association',
];
const PLACES = [
  'New York',
  'New York, NY',
  'London',
  'Berlin',
  'Berlin, Heidelberg',
  'Cambridge, MA',
  'Cambridge',
  'Oxford',
  'Amsterdam',
  'Dordrecht',
  'Boston, MA',
  'San Francisco, CA',
  'Paris',
  'Tokyo',
  'Singapore',
  'Vienna',
  'Chicago',
  'Thousand Oaks, CA',
  'Princeton, NJ',
  'Cham',
  'Seattle, Washington',
  'Los Alamitos',
  'Philadelphia',
  'Madrid',
  'Toronto',
];
const SERIES = [
  'Lecture Notes in Computer Science',
  'LNCS',
  'Graduate Texts in Mathematics',
  'Lecture Notes in Mathematics',
  'Studies in Logic',
];
const GIVEN = [
  'John',
  'Mary',
  'David',
  'Robert',
  'James',
  'Susan',
  'Anna',
  'Peter',
  'Michael',
  'Wei',
  'Li',
  'Maria',
  'Jean',
  'Pierre',
  'Carlos',
  'Elena',
  'Ivan',
  'Yuki',
  'Hiroshi',
  'Min',
  'Jae',
  'Ahmed',
  'Fatima',
  'Lars',
  'Ingrid',
  'Giovanni',
  'Paolo',
  'Jan',
  'Piet',
  'Olga',
  'Rajesh',
  'Priya',
  'Thomas',
  'William',
  'Richard',
  'Jean-Pierre',
  'Karen',
  'Laura',
  'Daniel',
  'Stephen',
  'George',
  'Kenneth',
  'Barbara',
  'Alexander',
  'Nikolai',
  'Mehmet',
  'Xiao',
  'Yong',
  'Chris',
  'Frank',
];

/** "David J." as the style prints it. */
function givenAs(given: string, style: NameStyle['given']): string {
  if (style === 'full') return given;
  const initials = given
    .split(' ')
    .map((word) => (word.length === 3 && word.endsWith('.') ? [word.slice(0, 2)] : word.split('-').map((part) => part[0] ?? '')));
  const dotted = initials.map((parts) => parts.map((part) => `${part}.`).join('-'));
  switch (style) {
    case 'dotted':
      return dotted.join(' ');
    case 'tight':
      return dotted.join('');
    case 'bare':
      return initials.map((parts) => parts.join(given.length % 2 ? '-' : '')).join('');
    case 'spaced':
      return initials.flat().join(' ');
    default:
      return style satisfies never;
  }
}

/** The names as the style prints them, and where each family name starts. */
function printNames(names: readonly Name[], style: NameStyle): { text: string; starts: number[]; families: string[] } {
  const shown = names.length > style.most ? names.slice(0, 1) : names;
  let text = '';
  const starts: number[] = [];
  const families: string[] = [];
  shown.forEach(({ family: plain, given: full }, i) => {
    const family = style.capitals ? plain.toUpperCase() : plain;
    if (i > 0) text += i === shown.length - 1 ? (shown.length === 2 ? style.two : style.last) : style.between;
    const given = givenAs(full, style.given);
    const isInverted = (i === 0 ? style.first : style.others) === 'inverted';
    starts.push(isInverted ? text.length : text.length + given.length + 1);
    families.push(family);
    text += isInverted ? family + style.comma + given : `${given} ${family}`;
  });
  return { text: names.length > shown.length ? text + style.etAl : text, starts, families };
}

/** What is printed. */
interface Work {
  readonly names: readonly Name[];
  readonly editors: readonly Name[];
  readonly title: string;
  readonly venue: string;
  readonly year: string;
  readonly kind: 'article' | 'meeting' | 'book' | 'chapter';
  readonly publisher: string;
  readonly place: string;
}

const SLOT = /\{([A-Za-z])\}/g;
const DOUBLE_STOP = /([.?!])\.(?=\s|$)/g;

function printWork(work: Work, style: ReferenceStyle, random: Random, source: string, at: number): GoldReference | undefined {
  const template = pick(random, style[work.kind]);
  const people = printNames(work.names, style.names);
  const { capitals: _, ...editorStyle } = style.names;
  const first = between(random, 1, 1500);
  const slots: Record<string, string> = {
    T: work.title,
    V: work.venue,
    Y: work.year,
    v: String(between(random, 1, 190)),
    i: String(between(random, 1, 12)),
    p: String(first),
    q: String(first + between(random, 1, 30)),
    P: work.publisher,
    L: work.place,
    S: pick(random, SERIES),
    M: pick(random, MONTHS),
    n: String(between(random, 1, 99)),
    D: `10.${between(random, 1000, 9999)}/s${between(random, 1000, 99999)}-${first}`,
    E: printNames(work.editors, editorStyle).text,
  };
  const before = template.slice(0, template.indexOf('{A}')).replace(SLOT, (_, slot: string) => slots[slot] ?? '');
  const raw = `${before}${people.text}${template.slice(template.indexOf('{A}') + 3).replace(SLOT, (_, slot: string) => slots[slot] ?? '')}`;
  // "Lind, M.. Title": the stop of an initial is the stop of the sentence too.
  const tidy = raw.slice(0, before.length + people.text.length) + raw.slice(before.length + people.text.length).replace(DOUBLE_STOP, '$1');
  const merged = people.text.endsWith('.') ? tidy.replace(`${people.text}.`, people.text) : tidy;
  return {
    id: `${source}-${at}`,
    source,
    raw: merged,
    authors: people.families,
    familyStarts: people.starts.map((start) => start + before.length),
    people: [before.length, before.length + people.text.length],
    title: template.includes('{T}') ? work.title : '',
    venue: template.includes('{V}') ? work.venue : '',
    year: work.year,
  };
}

let venueNames: { readonly journals: readonly string[]; readonly meetings: readonly string[] } | undefined;

/** Names and abbreviations of journals and meetings that the lexicon has. */
function lexiconVenues(): { readonly journals: readonly string[]; readonly meetings: readonly string[] } {
  if (venueNames) return venueNames;
  const journals: string[] = [];
  const meetings: string[] = [];
  const rows = readFileSync(new URL('../src/lexicon/data/venues.tsv', import.meta.url), 'utf8').split('\n');
  for (const row of rows) {
    if (row.startsWith('#')) continue;
    const [kind, , acronyms, names, abbreviations] = row.split('\t');
    const list = kind === 'journal' ? journals : kind === 'conference' ? meetings : undefined;
    if (!list) continue;
    for (const name of [names, abbreviations, acronyms]) {
      const firstName = name?.split('|')[0]?.trim();
      if (firstName && firstName.length > 2 && firstName.length < 120) list.push(firstName);
    }
  }
  venueNames = { journals, meetings };
  return venueNames;
}

const MEETING = /proc|conf|symp|workshop|meeting|congress/iu;
const ORDINALS = ['3rd', '5th', '12th', '21st', '2004', 'Second', '1998 IEEE', 'Fourth', '19th ACM', ''];

function otherVenue(random: Random, isMeeting: boolean): string {
  const { journals, meetings } = lexiconVenues();
  if (!isMeeting) {
    const journal = pick(random, journals);
    return random() < 0.25 ? journal.replaceAll('.', '') : journal;
  }
  const name = pick(random, meetings);
  const opening = pick(random, ['Proceedings of the ', 'Proc. ', 'Proceedings of ', '', '']);
  return `${opening}${opening.endsWith('the ') ? `${pick(random, ORDINALS)} `.trimStart() : ''}${name}`.replace(/ {2,}/g, ' ');
}

const isPlainName = (name: string): boolean => /^\p{Lu}[\p{L}\p{M}' -]+$/u.test(name) && name.length < 25 && !/\p{Lu}{2}/u.test(name);

const INITIALS = 'ABCDEFGHJKLMNPRSTVW';
/** Initials of Russian names that take two letters. */
const LONG_INITIALS = ['Yu', 'Ya', 'Zh', 'Kh', 'Ch'];
const PARTICLES = [
  'de',
  'de',
  'De',
  'van',
  'van',
  'Van',
  'van der',
  'van der',
  'van den',
  'von',
  'von',
  'Di',
  'di',
  'Le',
  'La',
  'El',
  'dos',
  'da',
  'von der',
];

/** A family name, now and then with a particle or a second family name. */
function madeFamily(random: Random, families: readonly string[]): string {
  const family = pick(random, families);
  const kind = random();
  if (kind > 0.1 || family.includes(' ')) return family;
  if (kind < 0.06) return `${pick(random, PARTICLES)} ${family}`;
  return `${family}${kind < 0.075 ? '-' : ' '}${pick(random, families)}`;
}

const KNOWN_GIVEN = [...GIVEN_NAMES].map((name) => name.charAt(0).toUpperCase() + name.slice(1));

/** A given name, one in five of them in no list of given names. */
function givenName(random: Random, families: readonly string[], given: readonly string[]): string {
  const kind = random();
  return kind < 0.4 ? pick(random, given) : kind < 0.8 ? pick(random, KNOWN_GIVEN) : pick(random, families);
}

function madeName(random: Random, families: readonly string[], given: readonly string[]): Name {
  const kind = random();
  const initial = (): string => ` ${random() < 0.03 ? pick(random, LONG_INITIALS) : INITIALS[Math.floor(random() * INITIALS.length)]}.`;
  const middle = kind < 0.3 ? initial() : kind < 0.37 ? initial() + initial() : kind < 0.38 ? initial() + initial() + initial() : '';
  const first = givenName(random, families, given);
  const second = random() < 0.06 && !first.includes('-') ? `-${pick(random, given)}` : '';
  return { family: madeFamily(random, families), given: first + second + middle };
}

const REMARKS = [
  'abstract',
  'in German',
  'in Russian',
  'in Chinese',
  'extended abstract',
  'with discussion',
  'part II',
  'review',
  'editorial',
];

/** The title with an ending that is easily taken for another field: "(in Russian)", "1850–1920", "(ABC)", "?". */
function variedTitle(random: Random, title: string): string {
  const kind = random();
  if (kind < 0.025) return `${title} (${pick(random, REMARKS)})`;
  if (kind < 0.055) return `${title}, ${between(random, 1600, 1920)}${pick(random, ['–', '-'])}${between(random, 1921, 2015)}`;
  if (kind < 0.065) return `${title} (${INITIALS.slice(Math.floor(random() * 10), 12)})`;
  if (kind < 0.08) return `${title}${pick(random, ['?', '!', ' II', ': a review', ': 20 years on'])}`;
  if (kind < 0.09) return `${between(random, 1960, 2020)} ${title}`;
  if (kind < 0.17) return title.replace(/(?<= )\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase());
  if (kind < 0.22) return title.charAt(0) + title.slice(1).replace(/(?<= )\p{Lu}(?=\p{Ll}{3})/gu, (letter) => letter.toLowerCase());
  return title;
}

const listOf = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);

/** A few authors more often than many. */
const authorCount = (random: Random): number => Math.max(1, Math.round(10 * random() ** 2.5));

/** References in other styles from the fields of these. */
function restyled(references: readonly GoldReference[], seed: number): readonly GoldReference[] {
  const random = chance(seed);
  const families = references.flatMap((reference) => reference.authors ?? []).filter(isPlainName);
  const usable = references.filter(({ title, year }) => title && year && title.length < 250);
  return usable.flatMap((reference, i) => {
    const hasVenue = !!reference.venue && reference.venue.length < 150;
    const isMeeting = hasVenue && MEETING.test(reference.venue as string);
    const kind = !hasVenue ? 'book' : isMeeting ? (random() < 0.2 ? 'chapter' : 'meeting') : 'article';
    if (reference.venue === null) return [];
    const venue = hasVenue && random() < 0.5 ? (reference.venue as string) : otherVenue(random, isMeeting);
    const work: Work = {
      names: listOf(authorCount(random), () => madeName(random, families, GIVEN)),
      editors: listOf(between(random, 1, 3), () => madeName(random, families, GIVEN)),
      title: variedTitle(random, (reference.title as string).replace(/[\s.,]+$/, '')),
      venue: venue.replace(/[\s.,]+$/, (end) => (venue.length < 40 && end.includes('.') ? '.' : '')),
      year: reference.year as string,
      kind,
      publisher: pick(random, PUBLISHERS),
      place: pick(random, PLACES),
    };
    return printWork(work, pick(random, REFERENCE_STYLES), random, 'restyled', i) ?? [];
  });
}

const TITLE_SLOT = /\b[NGAYP]\b/g;

function germanTitle(random: Random): string {
  const title = pick(random, GERMAN_TITLES).replace(TITLE_SLOT, (slot) => {
    const noun = pick(random, GERMAN_NOUNS);
    if (slot === 'N') return noun[0];
    if (slot === 'G') return noun[1];
    if (slot === 'A') return pick(random, GERMAN_ADJECTIVES);
    return slot === 'Y' ? String(between(random, 1900, 1999)) : pick(random, GERMAN_PLACES);
  });
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** German references from word lists. */
function german(count: number): readonly GoldReference[] {
  const random = chance(19491023);
  return listOf(count, () => 0).flatMap((_, i) => {
    const kind = pick(random, ['article', 'article', 'book', 'book', 'chapter'] as const);
    const name = (): Name => madeName(random, GERMAN_FAMILIES, GERMAN_GIVEN);
    const work: Work = {
      names: listOf(Math.min(4, authorCount(random)), name),
      editors: listOf(between(random, 1, 3), name),
      title: germanTitle(random),
      venue: kind === 'article' ? pick(random, GERMAN_JOURNALS) : germanTitle(random),
      year: String(between(random, 1950, 2022)),
      kind,
      publisher: pick(random, GERMAN_PUBLISHERS),
      place: pick(random, GERMAN_PLACES),
    };
    return printWork(work, pick(random, random() < 0.8 ? GERMAN_STYLES : REFERENCE_STYLES), random, 'german', i) ?? [];
  });
}

const GERMAN_COUNT = 1800;
/** Seeds of the times that every reference is printed in another style. */
const SEEDS = [20240229, 19991231];

/** Made-up references to learn from beside these. */
export function restyledReferences(references: readonly GoldReference[]): readonly GoldReference[] {
  return [...SEEDS.flatMap((seed) => restyled(references, seed)), ...german(GERMAN_COUNT)];
}
