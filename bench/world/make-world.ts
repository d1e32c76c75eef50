import { makeName, type WorldName } from './make-name.js';
import { Random } from './random.js';
import { FIELDS, type Field, PLACES, titleOf } from './topics.js';

/** A university of the world. */
export interface WorldPlace {
  readonly name: string;
  readonly domain: string;
}

/** Somebody of the world. Indexes lead to the lists of {@link World}. */
export interface WorldPerson {
  readonly id: number;
  readonly name: WorldName;
  /** Year in which the doctorate began. */
  readonly start: number;
  readonly field: Field;
  /** Where the doctorate was made, and where the person works now. */
  readonly school: WorldPlace;
  readonly employer: WorldPlace;
  readonly advisor: number | undefined;
  readonly students: number[];
  readonly papers: number[];
  readonly orcid: string | undefined;
  /** The personal site: what a co-author's page links to. */
  readonly site: string;
}

export interface WorldPaper {
  readonly id: number;
  readonly title: string;
  readonly authors: readonly number[];
  readonly venue: string;
  readonly year: number;
}

/** People and their papers, who of them has a page being up to the pages. */
export interface World {
  readonly people: readonly WorldPerson[];
  readonly papers: readonly WorldPaper[];
}

export interface WorldSize {
  readonly people: number;
  readonly papers: number;
  readonly seed: number;
}

const NOW = 2026;
const FIRST_YEAR = 1985;
const DOCTORATE = 5;

const placesOf = (): readonly WorldPlace[] => PLACES.map((name, i) => ({ name: `University of ${name}`, domain: `u${i}.example` }));

/** Years between the beginnings of an advisor's doctorate and a student's. */
const GENERATION = { least: 8, most: 30 };
/** Who may advise is drawn so many times before somebody begins without an advisor. */
const ADVISOR_DRAWS = 12;

/** An advisor of the field, of the right age: most of them are among the last who began early enough. */
function drawAdvisor(people: readonly WorldPerson[], ofField: readonly number[], start: number, random: Random): WorldPerson | undefined {
  for (let draw = 0; draw < ADVISOR_DRAWS && ofField.length > 0; draw++) {
    const advisor = people[random.pick(ofField)] as WorldPerson;
    const years = start - advisor.start;
    if (years >= GENERATION.least && years <= GENERATION.most) return advisor;
  }
  return undefined;
}

function makePeople({ people: count }: WorldSize, random: Random): WorldPerson[] {
  const places = placesOf();
  const people: WorldPerson[] = [];
  const seniors = new Map<Field, number[]>();
  const starts = Array.from({ length: count }, () => FIRST_YEAR + Math.floor((NOW - FIRST_YEAR) * Math.sqrt(random.next())));
  for (const [id, start] of starts.sort((a, b) => a - b).entries()) {
    const field = random.pickEarly(FIELDS, 20);
    const ofField = seniors.get(field) ?? [];
    const advisor = drawAdvisor(people, ofField, start, random);
    const school = advisor?.employer ?? random.pickEarly(places, 40);
    const isSenior = start + DOCTORATE < NOW;
    const digits = String(id).padStart(8, '0');
    people.push({
      id,
      name: makeName(random),
      start,
      field,
      school,
      employer: isSenior && random.chance(0.75) ? random.pickEarly(places, 60) : school,
      advisor: advisor?.id,
      students: [],
      papers: [],
      orcid: random.chance(0.4) ? `0000-0001-${digits.slice(0, 4)}-${digits.slice(4)}` : undefined,
      site: `https://people.example/${id}/`,
    });
    advisor?.students.push(id);
    // Half of those who made a doctorate lead a group later.
    if (isSenior && random.chance(0.5)) ofField.push(id);
    seniors.set(field, ofField);
  }
  return people;
}

/** Index of the first of the ascending values from which on the condition holds. */
function firstFrom(values: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** People whose doctorates began less than so many years apart write with each other. */
const CONTEMPORARY = 15;

/** Who may write with the lead: advisor, students, students of the advisor, earlier co-authors, now and then anybody of the field. */
function coauthorOf(
  lead: WorldPerson,
  year: number,
  world: World,
  byField: ReadonlyMap<Field, readonly number[]>,
  random: Random,
): number | undefined {
  const near = [
    ...lead.students,
    ...(lead.advisor === undefined ? [] : [lead.advisor, ...(world.people[lead.advisor] as WorldPerson).students]),
  ];
  const kind = random.next();
  if (kind < 0.5 && near.length > 0)
    return random.pick(near.filter((id) => (world.people[id] as WorldPerson).start <= year).concat(lead.id));
  if (kind < 0.85 && lead.papers.length > 0) return random.pick((world.papers[random.pick(lead.papers)] as WorldPaper).authors);
  const ofField = byField.get(lead.field) as readonly number[];
  const startsBefore = (start: number): number => firstFrom(ofField, (id) => (world.people[id] as WorldPerson).start >= start);
  const [from, to] = [startsBefore(lead.start - CONTEMPORARY + 1), startsBefore(lead.start + CONTEMPORARY)];
  return ofField[from + random.below(to - from)];
}

function makePaper(id: number, world: World, byField: ReadonlyMap<Field, readonly number[]>, random: Random): WorldPaper {
  const lead = random.pick(world.people);
  const year = Math.min(NOW - 1, lead.start + 1 + Math.floor(18 * random.next() ** 2));
  const authors = new Set([lead.id]);
  const size = 1 + random.pickEarly([2, 3, 1, 4, 5, 0, 6, 7, 9], 3);
  for (let tries = 0; authors.size < size && tries < 3 * size; tries++) {
    const other = coauthorOf(lead, year, world, byField, random);
    if (other !== undefined) authors.add(other);
  }
  const inOrder = [...authors];
  const advisor = lead.advisor;
  if (advisor !== undefined && authors.has(advisor)) inOrder.push(...inOrder.splice(inOrder.indexOf(advisor), 1));
  return { id, title: titleOf(lead.field, random), authors: inOrder, venue: random.pickEarly(lead.field.venues, 1), year };
}

/** The world of a size and seed; the same for the same arguments. */
export function makeWorld(size: WorldSize): World {
  const random = new Random(size.seed);
  const people = makePeople(size, random);
  const byField = new Map<Field, number[]>();
  for (const { id, field } of people) {
    const ofField = byField.get(field);
    if (ofField) ofField.push(id);
    else byField.set(field, [id]);
  }
  const papers: WorldPaper[] = [];
  const world = { people, papers };
  for (let id = 0; id < size.papers; id++) {
    const paper = makePaper(id, world, byField, random);
    papers.push(paper);
    for (const author of paper.authors) (people[author] as WorldPerson).papers.push(id);
  }
  return world;
}
