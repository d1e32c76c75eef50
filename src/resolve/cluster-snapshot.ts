import type { Iri } from '../model/entity.js';
import { fits } from './name-fit.js';
import type { NameForm } from './name-form.js';
import type { NameFrequency } from './name-frequency.js';
import type { PersonClusters, PlacedPerson } from './person-clusters.js';
import type { Related, RelationKind } from './relations.js';

/** Two people who may be one, with the logarithm of how improbable it is that two different people share so much. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** What both have in common: "same name", "2 people in common". */
  readonly reasons: readonly string[];
}

const KINDS: readonly RelationKind[] = ['coauthor', 'advisor', 'advisee', 'coadvisor'];
/** A name shared by a relation of both, not known to be one person, counts this share of a shared person. */
const NAME_ONLY = 0.6;
/** People that a university or company may have among the authors of a field. */
const PEOPLE_OF_ORGANIZATION = 3000;
/** People of one Latin spelling who also share the Chinese characters. */
const SAME_CHARACTERS = 0.05;

/** A joined person as the comparison sees it. */
interface Cluster {
  readonly root: number;
  readonly forms: readonly NameForm[];
  /** Roots of the related people with the kinds of relation. */
  readonly related: ReadonlyMap<number, ReadonlySet<RelationKind>>;
  readonly organizations: ReadonlySet<Iri>;
}

/** The joined people at one moment. */
export class ClusterSnapshot {
  readonly #clusters = new Map<number, Cluster>();
  readonly #frequency: NameFrequency;
  /** Main name of each cluster, by which relations are compared that are not known to be one person. */
  readonly #nameOf = new Map<number, string>();
  /** How many people bear a name. */
  readonly #bearers = new Map<string, number>();
  /** How many people stand in a relation to a person: `advisor 12`. */
  readonly #degrees = new Map<string, number>();
  readonly #least: number;

  /** @param least Pairs of a lower score are not reported. */
  constructor(clusters: PersonClusters, related: readonly Related[], frequency: NameFrequency, least: number) {
    this.#frequency = frequency;
    this.#least = least;
    const members = new Map<number, number[]>();
    clusters.people.forEach((_, i) => {
      const root = clusters.find(i);
      const list = members.get(root);
      if (list) list.push(i);
      else members.set(root, [i]);
    });
    for (const [root, list] of members) this.#add(root, list, clusters, related);
  }

  #add(root: number, members: readonly number[], clusters: PersonClusters, related: readonly Related[]): void {
    const people = members.map((i) => (clusters.people[i] as PlacedPerson).local);
    if (people.every((person) => person.isGroup)) return;
    const forms = [...new Map(people.flatMap((person) => person.forms).map((form) => [form.key, form])).values()];
    const others = new Map<number, Set<RelationKind>>();
    for (const i of members) {
      for (const kind of KINDS) {
        for (const other of (related[i] as Related).people[kind]) {
          const otherRoot = clusters.find(other);
          if (otherRoot !== root) others.set(otherRoot, (others.get(otherRoot) ?? new Set()).add(kind));
        }
      }
    }
    for (const [other, kinds] of others) for (const kind of kinds) this.#raise(`${kind} ${other}`);
    const organizations = new Set(members.flatMap((i) => [...(related[i] as Related).organizations]));
    this.#clusters.set(root, { root, forms, related: others, organizations });
    const name = forms.find((form) => form.isFull)?.plainKey;
    if (name === undefined) return;
    this.#nameOf.set(root, name);
    this.#bearers.set(name, (this.#bearers.get(name) ?? 0) + 1);
  }

  #raise(key: string): void {
    this.#degrees.set(key, (this.#degrees.get(key) ?? 0) + 1);
  }

  /** All pairs of fitting whole names that have more in common than chance explains. */
  pairs(): Pair[] {
    const blocks = new Map<string, Set<number>>();
    for (const { root, forms } of this.#clusters.values()) {
      for (const form of forms.filter((candidate) => candidate.isFull)) {
        for (const block of form.blocks) blocks.set(block, (blocks.get(block) ?? new Set()).add(root));
      }
    }
    const seen = new Set<string>();
    return [...blocks.values()].flatMap((block) => (block.size < 2 ? [] : this.#pairsOf([...block], seen)));
  }

  /** Pairs of one block that have a related person, the name of one, or an organisation in common. */
  #pairsOf(block: readonly number[], seen: Set<string>): readonly Pair[] {
    const byToken = new Map<number | string, number[]>();
    const pairs: Pair[] = [];
    for (const b of block) {
      const candidates = new Set<number>();
      const tokens = this.#tokensOf(b);
      for (const token of tokens) for (const a of byToken.get(token) ?? []) candidates.add(a);
      for (const a of candidates) {
        const id = a < b ? `${a}/${b}` : `${b}/${a}`;
        if (seen.has(id)) continue;
        seen.add(id);
        const pair = this.#compare(this.#clusters.get(Math.min(a, b)) as Cluster, this.#clusters.get(Math.max(a, b)) as Cluster);
        if (pair.score >= this.#least) pairs.push(pair);
      }
      for (const token of tokens) {
        const list = byToken.get(token);
        if (list) list.push(b);
        else byToken.set(token, [b]);
      }
    }
    return pairs;
  }

  #tokensOf(root: number): readonly (number | string)[] {
    const { related, organizations } = this.#clusters.get(root) as Cluster;
    const people = [...related.keys()].flatMap((other): readonly (number | string)[] => {
      const name = this.#nameOf.get(other);
      return name === undefined ? [other] : [other, name];
    });
    return [...people, ...organizations];
  }

  #compare(a: Cluster, b: Cluster): Pair {
    const none = { a: a.root, b: b.root, score: 0, reasons: [] };
    const share = this.#sharedName(a, b);
    // Who stands beside a person of the same name is somebody else.
    if (share === undefined || a.related.has(b.root)) return none;
    let score = 0;
    const common = { people: 0, names: 0, organizations: 0 };
    const names = new Set([...a.related.keys()].flatMap((root) => this.#nameOf.get(root) ?? []));
    for (const [other, kinds] of b.related) {
      const own = a.related.get(other);
      const name = this.#nameOf.get(other);
      if (own !== undefined) {
        score += surprise(share, this.#degree(other, own, kinds));
        common.people++;
      } else if (name !== undefined && names.has(name)) {
        common.names++;
        score += (NAME_ONLY * surprise(share, this.#size(other))) / Math.max(1, (this.#bearers.get(name) ?? 1) - 1);
      }
    }
    for (const organization of b.organizations) {
      if (!a.organizations.has(organization)) continue;
      common.organizations++;
      score += surprise(share, PEOPLE_OF_ORGANIZATION);
    }
    return { ...none, score, reasons: reasonsOf(common) };
  }

  #size(root: number): number {
    return this.#clusters.get(root)?.related.size ?? 1;
  }

  /** How many people the common relation may lead to: those of the same kind where both are of one kind. */
  #degree(other: number, a: ReadonlySet<RelationKind>, b: ReadonlySet<RelationKind>): number {
    const common = KINDS.filter((kind) => a.has(kind) && b.has(kind)).map((kind) => this.#degrees.get(`${kind} ${other}`) ?? 1);
    return Math.min(this.#size(other), ...common);
  }

  /** Share of people who bear the name that the two have in common; undefined if their names do not fit. */
  #sharedName(a: Cluster, b: Cluster): number | undefined {
    let share: number | undefined;
    for (const x of a.forms) {
      if (!x.isFull) continue;
      for (const y of b.forms) {
        if (!y.isFull || !fits(x, y)) continue;
        const isHan = x.parsed.script === 'han' && y.parsed.script === 'han';
        const found = Math.max(this.#frequency.of(x), this.#frequency.of(y)) * (isHan ? SAME_CHARACTERS : 1);
        share = Math.min(share ?? 1, found);
      }
    }
    return share;
  }
}

/** Logarithm of how improbable it is that one of so many people bears the name by chance. */
const surprise = (share: number, people: number): number => Math.max(0, -Math.log(Math.min(1, people * share)));

const plural = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many} in common`];

const reasonsOf = (common: { readonly people: number; readonly names: number; readonly organizations: number }): readonly string[] => [
  'names that fit',
  ...plural(common.people, 'related person', 'related people'),
  ...plural(common.names, 'name of a related person', 'names of related people'),
  ...plural(common.organizations, 'organisation', 'organisations'),
];
