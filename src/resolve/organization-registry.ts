import { findInstitution, type InstitutionEntry } from '../lexicon/institutions.js';
import type { Iri, OrganizationEntity, OrganizationOnPage, Spelling, TaggedName } from '../model/entity.js';
import type { Evidence, OrganizationMention, Stated } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { languageOfScript, scriptOf } from '../text/script.js';
import { slug } from '../text/slug.js';
import { byText } from './order.js';
import { organizationKind } from './organization-kind.js';
import { shortHash } from './short-hash.js';

const THE = /^the /;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u;

/** A name without case, punctuation and article. */
const nameKey = (name: string): string => fold(name).replace(THE, '');

interface Draft {
  readonly iri: Iri;
  readonly entry?: InstitutionEntry;
  readonly parent?: Iri;
  readonly counts: Map<string, number>;
}

/** Organisation of each name that a page gives beside another name. */
export type OrganizationAliases = ReadonlyMap<string, Iri>;

/** The organisations of a run. Names are the same organisation where the registry or a page says so, or where the whole name is the same. */
export class OrganizationRegistry {
  readonly #base: string;
  readonly #drafts = new Map<Iri, Draft>();
  readonly #entries = new Map<string, InstitutionEntry | undefined>();

  constructor(base: string) {
    this.#base = base;
  }

  /** What the names mean that a page prints, by all its mentions. */
  aliases(mentions: readonly OrganizationMention[]): OrganizationAliases {
    const aliases = new Map<string, Iri>();
    for (const { names } of mentions) {
      const iri = this.#ofNames(names);
      for (const name of names) {
        const alias = nameKey(name);
        if (names.length > 1 || !aliases.has(alias)) aliases.set(alias, iri);
      }
    }
    return aliases;
  }

  /** The organisation that a page means by these names. */
  iriOf(aliases: OrganizationAliases, names: readonly string[]): Iri {
    return aliases.get(nameKey(names[0] as string)) ?? this.#ofNames(names);
  }

  /** The same; the names count for what the organisation is called. */
  organization(aliases: OrganizationAliases, names: readonly string[]): Iri {
    const iri = this.iriOf(aliases, names);
    this.#count(iri, names);
    return iri;
  }

  /** A unit inside an organisation or unit. */
  unit(name: string, parent: Iri): Iri {
    const inside = parent.slice(this.#base.length);
    const key = nameKey(name);
    const iri = `${this.#base}${inside}/${readable(key)}`;
    if (!this.#drafts.has(iri)) this.#drafts.set(iri, { iri, parent, counts: new Map() });
    this.#count(iri, [name]);
    return iri;
  }

  #count(iri: Iri, names: readonly string[]): void {
    const { counts } = this.#drafts.get(iri) as Draft;
    names.forEach((name, i) => {
      counts.set(name, (counts.get(name) ?? 0) + (i === 0 ? 1.5 : 1));
    });
  }

  #find(name: string): InstitutionEntry | undefined {
    if (!this.#entries.has(name)) this.#entries.set(name, findInstitution(name));
    return this.#entries.get(name);
  }

  #ofNames(names: readonly string[]): Iri {
    const whole = [...names].sort((a, b) => Number(ACRONYM.test(a)) - Number(ACRONYM.test(b)));
    const entry = whole.map((name) => this.#find(name)).find((found) => found !== undefined && found.ror !== '');
    const key = nameKey(whole[0] as string);
    const iri = `${this.#base}org/${entry ? `${slug(entry.name)}-${entry.ror}` : readable(key)}`;
    if (!this.#drafts.has(iri)) this.#drafts.set(iri, { iri, ...(entry && { entry }), counts: new Map() });
    return iri;
  }

  /** All organisations that a page names, in ascending order. */
  entities(): readonly OrganizationEntity[] {
    const named = [...this.#drafts.values()].filter(({ counts }) => counts.size > 0);
    return named.sort((a, b) => byText(a.iri, b.iri)).map((draft) => this.#entity(draft));
  }

  #entity(draft: Draft): OrganizationEntity {
    const name = mainName(draft);
    const parent = draft.parent === undefined ? undefined : this.#drafts.get(draft.parent);
    return {
      kind: 'organization',
      iri: draft.iri,
      label: parent ? `${name}, ${this.#labelOf(parent)}` : name,
      type: draft.parent ? organizationKind(name, undefined, true) : organizationKind(name, draft.entry, false),
      name,
      nativeNames: nativeNames(draft, name),
      canonicalNames: draft.entry ? [draft.entry.name, ...draft.entry.acronyms.slice(0, 1)].filter((other) => other !== name) : [],
      ...(draft.parent !== undefined && { parent: draft.parent }),
      sameAs: draft.entry?.ror ? [`https://ror.org/${draft.entry.ror}`] : [],
    };
  }

  #labelOf(draft: Draft): string {
    const parent = draft.parent === undefined ? undefined : this.#drafts.get(draft.parent);
    return parent ? `${mainName(draft)}, ${this.#labelOf(parent)}` : mainName(draft);
  }
}

/** The key with hyphens, and a hash where that loses something. */
function readable(key: string): string {
  const plain = slug(key);
  return plain === key.replaceAll(' ', '-') ? plain : `${plain || 'x'}-${shortHash(key)}`;
}

const isLatin = (name: string): boolean => languageOfScript(scriptOf(name)) === undefined;

/** The spelling seen most, Latin ones and whole names first. */
function mainName(draft: Draft): string {
  const rank = (name: string): number => (isLatin(name) ? 2 : 0) + (ACRONYM.test(name) ? 0 : 1);
  const names = [...draft.counts].sort((a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1] || byText(a[0], b[0]));
  return names[0]?.[0] ?? '';
}

function nativeNames(draft: Draft, main: string): readonly TaggedName[] {
  const byLanguage = new Map<string, string>();
  for (const [value] of [...draft.counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))) {
    const language = languageOfScript(scriptOf(value));
    if (language !== undefined && value !== main && !byLanguage.has(language)) byLanguage.set(language, value);
  }
  return [...byLanguage].map(([language, value]) => ({ value, language }));
}

/** The organisations of one page with their spellings there. */
export class OrganizationsOnPage {
  readonly #spellings = new Map<Iri, Map<string, Spelling>>();
  readonly #urls = new Map<Iri, Map<string, Stated>>();

  add(organization: Iri, names: readonly string[], evidence: Evidence, url?: string): void {
    const spellings = this.#spellings.get(organization) ?? new Map<string, Spelling>();
    this.#spellings.set(organization, spellings);
    for (const value of names) if (!spellings.has(value)) spellings.set(value, { value, isFull: !ACRONYM.test(value), evidence });
    if (url === undefined) return;
    const urls = this.#urls.get(organization) ?? new Map<string, Stated>();
    this.#urls.set(organization, urls.set(url, { value: url, evidence }));
  }

  list(): readonly OrganizationOnPage[] {
    return [...this.#spellings].map(([organization, spellings]) => ({
      organization,
      spellings: [...spellings.values()],
      urls: [...(this.#urls.get(organization)?.values() ?? [])],
    }));
  }
}
