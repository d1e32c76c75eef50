import type { AdvisingKind } from '../../src/model/page-facts.js';
import { type NameStyle, printName } from './make-name.js';
import type { World, WorldPaper, WorldPerson, WorldPlace } from './make-world.js';
import { Random } from './random.js';

/** A name on a page, and who is meant. */
export interface PrintedPerson {
  readonly name: string;
  readonly person: number;
  readonly url?: string;
}

export interface PrintedWork {
  readonly title: string;
  readonly authors: readonly PrintedPerson[];
  readonly venue: string;
  readonly year: number;
}

/** What the homepage of a person says. */
export interface PageContent {
  readonly id: string;
  readonly owner: WorldPerson;
  /** The owner's names, the main one first. */
  readonly names: readonly string[];
  readonly email: string | undefined;
  readonly orcid: string | undefined;
  readonly employer: WorldPlace;
  readonly school: WorldPlace;
  readonly degreeYear: number | undefined;
  readonly advisors: readonly PrintedPerson[];
  readonly students: readonly (PrintedPerson & { readonly kind: AdvisingKind })[];
  readonly works: readonly PrintedWork[];
}

/** Habits of pages, as often as they are met: three of ten pages cut given names down. */
const STYLES: readonly NameStyle[] = [
  ...new Array<NameStyle>(4).fill('whole'),
  ...new Array<NameStyle>(3).fill('without-middle'),
  'initials',
  'initials',
  'family-first',
];
const NOW = 2026;
const DOCTORATE = 5;
/** Works that a page shows at most. */
const MOST_WORKS = 60;
const SELECTED = 12;

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('Ø', 'O');

/** A slip of the keyboard: two letters in the middle of the name change places. */
function slip(name: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, name.length - 3));
  const [first, second] = [name.charAt(at), name.charAt(at + 1)];
  return /^\p{Ll}{2}$/u.test(first + second) ? name.slice(0, at) + second + first + name.slice(at + 2) : name;
}

/** Prints people in the habit of one page, with the disorder that real lists have. */
class Printer {
  readonly #random: Random;
  readonly #style: NameStyle;
  readonly #withoutMarks: boolean;
  readonly #links: number;
  readonly #world: World;

  constructor(world: World, random: Random) {
    this.#world = world;
    this.#random = random;
    this.#style = random.pick(STYLES);
    this.#withoutMarks = random.chance(0.15);
    this.#links = random.chance(0.3) ? 0.5 : 0;
  }

  print(id: number, style: NameStyle = this.#style): PrintedPerson {
    const random = this.#random;
    const { name, site } = this.#world.people[id] as WorldPerson;
    const kept = style === 'whole' && random.chance(0.15) ? 'without-middle' : style;
    const printed = printName(name, kept);
    const spelled = this.#withoutMarks ? plain(printed) : printed;
    return {
      name: random.chance(0.003) ? slip(spelled, random) : spelled,
      person: id,
      ...(random.chance(this.#links) && { url: site }),
    };
  }

  work({ title, authors, venue, year }: WorldPaper): PrintedWork {
    return { title, authors: authors.map((author) => this.print(author)), venue, year };
  }
}

function studentsOf(owner: WorldPerson, world: World, printer: Printer): PageContent['students'] {
  return owner.students
    .filter((id) => (world.people[id] as WorldPerson).school === owner.employer)
    .map((id) => ({ ...printer.print(id, 'without-middle'), kind: 'doctoral' as const }));
}

/** What the page of a person says; the same for the same world and person. */
export function pageContent(world: World, owner: WorldPerson): PageContent {
  const random = new Random(owner.id * 2654435761 + 97);
  const printer = new Printer(world, random);
  const { name } = owner;
  const main = printName(name, random.chance(0.5) ? 'whole' : 'without-middle');
  const isDone = owner.start + DOCTORATE < NOW;
  const latest = owner.papers.map((id) => world.papers[id] as WorldPaper).sort((a, b) => b.year - a.year || a.id - b.id);
  return {
    id: `p${String(owner.id).padStart(6, '0')}`,
    owner,
    names: name.han !== undefined && random.chance(0.6) ? [main, name.han] : [main],
    email: random.chance(0.7)
      ? `${plain(name.given)}.${plain(name.family)}${owner.id}@${owner.employer.domain}`.toLowerCase().replace(/[ ']/g, '')
      : undefined,
    orcid: owner.orcid,
    employer: owner.employer,
    school: owner.school,
    degreeYear: isDone ? owner.start + DOCTORATE : undefined,
    advisors: owner.advisor !== undefined && random.chance(0.7) ? [printer.print(owner.advisor, 'without-middle')] : [],
    students: random.chance(0.6) ? studentsOf(owner, world, printer) : [],
    works: latest.slice(0, random.chance(0.4) ? SELECTED : MOST_WORKS).map((paper) => printer.work(paper)),
  };
}

/** The people of a world who have a homepage: evenly chosen, as many as asked for. */
export function ownersOf(world: World, pages: number): readonly WorldPerson[] {
  const step = world.people.length / Math.min(pages, world.people.length);
  return Array.from({ length: Math.min(pages, world.people.length) }, (_, i) => world.people[Math.floor(i * step)] as WorldPerson);
}
