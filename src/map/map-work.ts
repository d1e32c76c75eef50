import type { NamedNode } from '@rdfjs/types';
import type { ResolvedAuthor, ResolvedWork } from '../model/entity.js';
import type { Stated, WorkType } from '../model/page-facts.js';
import { fold } from '../text/fold.js';
import { languageOfScript, scriptOf } from '../text/script.js';
import { type Mapping, type Row, type RunnableMapping, runnable, type Value } from './mapping.js';
import { entityOf, type PageView } from './page-view.js';
import { date, integer, iri, text, truth } from './terms.js';
import { foaf, rdfs, schema, vg } from './vocabulary.js';

const TYPES: Readonly<Record<WorkType, NamedNode>> = {
  article: schema.ScholarlyArticle,
  thesis: schema.Thesis,
  book: schema.Book,
  chapter: schema.Chapter,
  report: schema.Report,
  patent: schema.CreativeWork,
  dataset: schema.Dataset,
  other: schema.CreativeWork,
};

/** Works of more authors than this connect each author with the owner alone: a thousand authors are half a million pairs. */
const MOST_PAIRED_AUTHORS = 60;
const PAGE_RANGE = /^\s*(?:pp?\.?\s*)?(\w{1,12})\s*[-–—]{1,2}\s*(\w{1,12})\s*$/;

const languageOf = (title: string): string | undefined => languageOfScript(scriptOf(title));

/** Titles beside the label: the same in another script is a name of that language, anything else an alternate name. */
function otherTitles({ work, entries }: ResolvedWork, { entities }: PageView, isNative: boolean): readonly Value[] {
  const { label } = entityOf(entities.works, work);
  const seen = new Set([fold(label)]);
  const titles = entries.flatMap((entry): readonly Stated[] => [entry.title, ...entry.otherTitles]);
  return titles.flatMap(({ value, evidence }): readonly Value[] => {
    const language = languageOf(value) === languageOf(label) ? undefined : languageOf(value);
    if (seen.has(fold(value)) || (language !== undefined) !== isNative) return [];
    seen.add(fold(value));
    return [{ object: text(value, language), evidence }];
  });
}

/** Authors, but of a list that disagrees with the preferred one in the union. */
const authorsOf = ({ authors, isVariant }: ResolvedWork, { isUnion }: PageView): readonly ResolvedAuthor[] =>
  isVariant && isUnion ? [] : authors;

const agents = (work: ResolvedWork, view: PageView): readonly Value[] =>
  authorsOf(work, view).map(({ agent, fact }) => ({ object: iri(agent), evidence: fact.evidence }));

function published(work: ResolvedWork, { isUnion, entities }: PageView): readonly Value[] {
  const dated = work.entries.find((entry) => entry.date !== undefined);
  if (dated === undefined || (isUnion && entityOf(entities.works, work.work).date !== dated.date)) return [];
  return date(dated.date).map((object) => ({ object, evidence: dated.dateEvidence ?? dated.evidence }));
}

/** The venue, but in the union one that is not the preferred one. */
const venueOf = ({ work, venue }: ResolvedWork, { isUnion, entities }: PageView): ResolvedWork['venue'] =>
  isUnion && venue?.venue !== entityOf(entities.works, work).venue ? undefined : venue;

/** What a work is a part of: the innermost part of the venue that is named. */
function partOf(work: ResolvedWork, view: PageView): readonly Value[] {
  const venue = venueOf(work, view);
  return venue === undefined ? [] : [{ object: iri(venue.parts.at(-1) ?? venue.venue), evidence: venue.fact.evidence }];
}

function pagesOf(work: ResolvedWork, view: PageView): readonly Value[] {
  const fact = venueOf(work, view)?.fact;
  return fact?.pages === undefined || PAGE_RANGE.test(fact.pages) ? [] : [{ object: text(fact.pages), evidence: fact.evidence }];
}

function pageRow(predicate: NamedNode, pick: 1 | 2): Row<ResolvedWork> {
  return {
    predicate,
    from: 'works.venue.pages',
    when: 'a range',
    values: (work, view) => {
      const fact = venueOf(work, view)?.fact;
      const bound = PAGE_RANGE.exec(fact?.pages ?? '')?.[pick];
      return bound === undefined || fact === undefined ? [] : [{ object: text(bound), evidence: fact.evidence }];
    },
  };
}

const mapping: Mapping<ResolvedWork> = {
  name: 'Work',
  things: ({ page }) => page.works,
  subject: ({ work }) => iri(work),
  types: ({ fact }) => [TYPES[fact.type]],
  typesText: 'schema:ScholarlyArticle, schema:Thesis, schema:Book, schema:Chapter, schema:Report, schema:Dataset, else schema:CreativeWork',
  rows: [
    { predicate: rdfs.label, from: 'work.label', values: ({ work }, { entities }) => [text(entityOf(entities.works, work).label)] },
    {
      predicate: schema.name,
      from: 'work.label',
      values: ({ work, fact }, { entities }) => [{ object: text(entityOf(entities.works, work).label), evidence: fact.title.evidence }],
    },
    { predicate: schema.name, from: 'works.otherTitles', when: 'in another script', values: (work, view) => otherTitles(work, view, true) },
    {
      predicate: schema.alternateName,
      from: 'works.title, works.otherTitles',
      when: 'in the same script',
      values: (work, view) => otherTitles(work, view, false),
    },
    { predicate: schema.author, from: 'works.authors', values: agents },
    { predicate: foaf.maker, from: 'works.authors', values: agents },
    {
      predicate: vg.authorship,
      from: 'works.authors',
      values: (work, view) => authorsOf(work, view).map((author) => ({ object: iri(author.iri), evidence: author.fact.evidence })),
    },
    { predicate: schema.datePublished, from: 'works.date', when: 'in a union: the date that most pages print', values: published },
    { predicate: schema.isPartOf, from: 'works.venue', when: 'in a union: the venue that most pages name', values: partOf },
    {
      predicate: vg.venueAsPrinted,
      from: 'works.venue.printed',
      values: (work, view) => {
        const venue = venueOf(work, view);
        return venue?.fact.printed ? [{ object: text(venue.fact.printed), evidence: venue.fact.evidence }] : [];
      },
    },
    pageRow(schema.pageStart, 1),
    pageRow(schema.pageEnd, 2),
    {
      predicate: schema.pagination,
      from: 'works.venue.pages',
      when: 'no range',
      values: pagesOf,
    },
    {
      predicate: schema.award,
      from: 'works.awards',
      values: ({ entries }) => entries.flatMap((entry) => entry.awards.map(({ value, evidence }) => ({ object: text(value), evidence }))),
    },
  ],
};

const authorships: Mapping<ResolvedAuthor> = {
  name: 'Authorship',
  things: (view) => view.page.works.flatMap((work) => authorsOf(work, view)),
  subject: (author) => iri(author.iri),
  types: () => [schema.ListItem, vg.Authorship],
  typesText: 'schema:ListItem, vg:Authorship',
  rows: [
    { predicate: schema.position, from: 'place among the authors, from 1', isSingle: true, values: ({ position }) => [integer(position)] },
    {
      predicate: schema.item,
      from: 'works.authors',
      isSingle: true,
      values: ({ agent, fact }) => [{ object: iri(agent), evidence: fact.evidence }],
    },
    { predicate: schema.name, from: 'works.authors.name', values: ({ fact }) => [{ object: text(fact.name), evidence: fact.evidence }] },
    {
      predicate: vg.equalContribution,
      from: 'works.authors.equal',
      when: 'marked',
      values: ({ fact }) => (fact.equal ? [{ object: truth(), evidence: fact.evidence }] : []),
    },
    {
      predicate: vg.correspondingAuthor,
      from: 'works.authors.corresponding',
      when: 'marked',
      values: ({ fact }) => (fact.corresponding ? [{ object: truth(), evidence: fact.evidence }] : []),
    },
  ],
};

/** All pairs of the people of a work; with the owner alone where they are very many. */
function* pairs(people: readonly ResolvedAuthor[], owner: string | undefined): Iterable<readonly [ResolvedAuthor, ResolvedAuthor]> {
  for (const a of people) {
    for (const b of people) {
      if (a.agent === b.agent) continue;
      if (people.length <= MOST_PAIRED_AUTHORS || a.agent === owner || b.agent === owner) yield [a, b];
    }
  }
}

const coauthors: Mapping<ResolvedWork> = {
  name: 'Co-authors',
  things: ({ page }) => page.works,
  subject: ({ work }) => iri(work),
  types: () => [],
  typesText: '(people)',
  rows: [
    {
      predicate: vg.coauthor,
      from: 'works.authors',
      when: `each pair of the people of a work, both ways; with the owner alone where they are more than ${MOST_PAIRED_AUTHORS}`,
      values: (work, view) => {
        const people = authorsOf(work, view).filter((author) => author.isPerson);
        return [...pairs(people, view.page.owner)].map(([a, b]) => ({
          subject: iri(a.agent),
          object: iri(b.agent),
          evidence: b.fact.evidence,
        }));
      },
    },
  ],
};

/** Works, the places of their authors, and who wrote with whom. */
export const mapWork: readonly RunnableMapping[] = [runnable(mapping), runnable(authorships), runnable(coauthors)];
