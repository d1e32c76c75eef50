import { GROUP_WORDS } from '../lexicon/author-words.js';
import type { Spelling } from '../model/entity.js';
import type { PageFacts, Stated } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { nameForm } from './name-form.js';
import { type Mention, personMentions } from './person-mentions.js';
import { SpellingSets } from './spelling-sets.js';

/** A person as one page knows them: all mentions that the page alone shows to be one person. */
export interface LocalPerson {
  readonly isOwner: boolean;
  /** Different spellings in the order of the record; empty for an owner whom the page does not name. */
  readonly spellings: readonly Spelling[];
  readonly urls: readonly Stated[];
  /** A collaboration, team or laboratory that signs a work. */
  readonly isGroup: boolean;
  /** What tells the person from all others of the page, whatever else the page says. */
  readonly key: string;
}

/** The people of one page. */
export interface PagePeople {
  readonly people: readonly LocalPerson[];
  /** Index of the owner in `people`, or -1. */
  readonly owner: number;
  /** Index in `people` of each of the {@link personMentions}, in their order. */
  readonly placed: readonly number[];
  /** Index in `people` of the person that an author or a mention of the record names. */
  readonly personOf: ReadonlyMap<object, number>;
}

const isGroupName = (name: string): boolean => {
  const words = fold(name).split(' ');
  return words.length > 1 && GROUP_WORDS.has(words.at(-1) as string);
};

/** Tells the people of a page apart, by the page alone. */
export function pagePeople(facts: PageFacts): PagePeople {
  const mentions = personMentions(facts);
  const sets = new SpellingSets();
  const owner = facts.owner?.kind === 'person' ? facts.owner : undefined;
  const isNamed = owner !== undefined && owner.names.length > 0;
  const ownerNode = isNamed ? sets.joinNames(owner.names.map((name) => name.value)) : undefined;
  const nodes = mentions.map((mention) => nodeOf(sets, mention));
  if (ownerNode !== undefined) sets.joinOwner(ownerNode);
  sets.joinSpellings();
  const resolved = nodes.map((node, i) => sets.settle(node, (mentions[i] as Mention).entry));
  const keys = sets.keys();
  const found = collect(facts, {
    mentions,
    roots: resolved,
    owner: ownerNode === undefined ? undefined : sets.find(ownerNode),
    keyOf: (root) => keys.get(root) as string,
    isFull: (printed) => nameForm(printed).isFull,
  });
  return withUnnamedOwner(facts, found);
}

/**
 * The same people again, by what was found of them: {@link PagePeople.placed}. Their keys are not known any more, and empty.
 *
 * @param isFull whether a printed name of the page is a whole one
 */
export function pagePeopleAgain(facts: PageFacts, placed: ArrayLike<number>, isFull: (printed: string) => boolean): PagePeople {
  const isNamed = facts.owner?.kind === 'person' && facts.owner.names.length > 0;
  // The named owner is the first of the people.
  return withUnnamedOwner(
    facts,
    collect(facts, { mentions: personMentions(facts), roots: placed, owner: isNamed ? 0 : undefined, keyOf: () => '', isFull }),
  );
}

function withUnnamedOwner({ owner }: PageFacts, found: PagePeople): PagePeople {
  if (owner?.kind !== 'person' || owner.names.length > 0) return found;
  return { ...found, people: [...found.people, UNNAMED], owner: found.people.length };
}

/** The owner of a page that does not say who that is. */
const UNNAMED: LocalPerson = { isOwner: true, spellings: [], urls: [], key: '', isGroup: false };

function nodeOf(sets: SpellingSets, mention: Mention): number {
  const names = mention.names.map((name) => name.value);
  return mention.entry < 0 ? sets.joinNames(names) : sets.author(names[0] as string, mention.entry);
}

interface Draft {
  readonly spellings: Map<string, Spelling>;
  readonly urls: Map<string, Stated>;
}

/** What the people of a page are collected from. */
interface Placed {
  readonly mentions: readonly Mention[];
  /** What stands for the person of each mention. */
  readonly roots: ArrayLike<number>;
  readonly owner: number | undefined;
  keyOf(root: number): string;
  isFull(printed: string): boolean;
}

function collect(facts: PageFacts, { mentions, roots, owner, keyOf, isFull }: Placed): PagePeople {
  const drafts = new Map<number, Draft>();
  const draftOf = (root: number): Draft => {
    const draft = drafts.get(root) ?? { spellings: new Map(), urls: new Map() };
    drafts.set(root, draft);
    return draft;
  };
  if (owner !== undefined) for (const name of facts.owner?.names ?? []) addSpelling(draftOf(owner), name, () => true);
  mentions.forEach((mention, i) => {
    const draft = draftOf(roots[i] as number);
    for (const name of mention.names) addSpelling(draft, name, isFull);
    if (mention.url !== undefined) draft.urls.set(mention.url, { value: mention.url, evidence: mention.evidence });
  });
  const place = new Map([...drafts.keys()].map((root, i) => [root, i]));
  const placed = mentions.map((_, i) => place.get(roots[i] as number) as number);
  return {
    people: [...drafts].map(([root, draft]) => finish(draft, root === owner, keyOf(root))),
    owner: owner === undefined ? -1 : (place.get(owner) ?? -1),
    placed,
    personOf: new Map(mentions.map((mention, i) => [mention.source, placed[i] as number])),
  };
}

function addSpelling({ spellings }: Draft, { value, evidence }: Stated, isFull: (printed: string) => boolean): void {
  if (!spellings.has(value)) spellings.set(value, { value, isFull: isFull(value), evidence });
}

function finish(draft: Draft, isOwner: boolean, key: string): LocalPerson {
  const spellings = [...draft.spellings.values()];
  return {
    isOwner,
    spellings,
    urls: [...draft.urls.values()],
    key,
    isGroup: !isOwner && spellings.every((spelling) => isGroupName(spelling.value)),
  };
}
