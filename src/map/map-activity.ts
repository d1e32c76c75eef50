import type { Iri, ResolvedAward, ResolvedCourse, ResolvedInterest, ResolvedPage, ResolvedTalk } from '../model/entity.js';
import { toIri } from '../text/iri.js';
import { type Mapping, type RunnableMapping, runnable } from './mapping.js';
import { entityOf, type PageView } from './page-view.js';
import { date, iri, text } from './terms.js';
import { rdfs, schema, vg } from './vocabulary.js';

type Of<T> = T & { readonly owner: Iri };

const owned = <T>(page: ResolvedPage, facts: readonly T[]): readonly Of<T>[] =>
  page.owner === undefined ? [] : facts.map((fact) => ({ ...fact, owner: page.owner as Iri }));

const honors: Mapping<Of<ResolvedAward>> = {
  name: 'Honor',
  things: ({ page }) => owned(page, page.awards),
  subject: (award) => iri(award.iri),
  types: () => [vg.Honor, schema.CreativeWork],
  typesText: 'vg:Honor, schema:CreativeWork',
  rows: [
    {
      predicate: vg.honor,
      from: 'awards',
      when: 'subject: the owner',
      values: ({ owner, iri: honor, fact }) => [{ subject: iri(owner), object: iri(honor), evidence: fact.evidence }],
    },
    { predicate: schema.name, from: 'awards.name', values: ({ fact }) => [{ object: text(fact.name), evidence: fact.evidence }] },
    {
      predicate: schema.dateCreated,
      from: 'awards.date',
      isSingle: true,
      values: ({ fact }) => date(fact.date).map((object) => ({ object, evidence: fact.evidence })),
    },
    {
      predicate: schema.sponsor,
      from: 'awards.giver',
      values: ({ giver, fact }) => (giver === undefined ? [] : [{ object: iri(giver), evidence: fact.evidence }]),
    },
  ],
};

const courses: Mapping<ResolvedCourse> = {
  name: 'Course',
  things: ({ page }) => (page.owner === undefined ? [] : page.courses),
  subject: (course) => iri(course.iri),
  types: () => [schema.Course],
  typesText: 'schema:Course',
  rows: [
    { predicate: schema.name, from: 'courses.name', values: ({ fact }) => [{ object: text(fact.name), evidence: fact.evidence }] },
    {
      predicate: schema.courseCode,
      from: 'courses.code',
      values: ({ fact }) => (fact.code === undefined ? [] : [{ object: text(fact.code), evidence: fact.evidence }]),
    },
    {
      predicate: schema.provider,
      from: 'courses.organization',
      values: ({ at }) => (at === undefined ? [] : [{ object: iri(at.organization), evidence: at.mention.evidence }]),
    },
    {
      predicate: schema.hasCourseInstance,
      from: 'courses.terms',
      values: ({ instances, fact }) => instances.map((instance) => ({ object: iri(instance.iri), evidence: fact.evidence })),
    },
  ],
};

interface Instance {
  readonly iri: Iri;
  readonly term?: string;
  readonly course: ResolvedCourse;
  readonly owner: Iri;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

const instancesOf = ({ page }: PageView): readonly Instance[] =>
  owned(page, page.courses).flatMap((course) => course.instances.map((instance) => ({ ...instance, course, owner: course.owner })));

const instances: Mapping<Instance> = {
  name: 'Course instance',
  things: instancesOf,
  subject: (instance) => iri(instance.iri),
  types: () => [schema.CourseInstance],
  typesText: 'schema:CourseInstance',
  rows: [
    {
      predicate: schema.name,
      from: 'courses.name, courses.terms',
      values: ({ course, term }) => [text(term === undefined ? course.fact.name : `${course.fact.name}, ${term}`)],
    },
    {
      predicate: schema.instructor,
      from: 'courses.role',
      when: 'instructor',
      values: ({ course, owner }) => (course.fact.role === 'instructor' ? [{ object: iri(owner), evidence: course.fact.evidence }] : []),
    },
    {
      predicate: schema.contributor,
      from: 'courses.role',
      when: 'assistant',
      values: ({ course, owner }) => (course.fact.role === 'assistant' ? [{ object: iri(owner), evidence: course.fact.evidence }] : []),
    },
    {
      predicate: schema.startDate,
      from: 'courses.terms',
      when: 'a year is printed',
      values: ({ term }) => date(YEAR.exec(term ?? '')?.[0]),
    },
  ],
};

const talks: Mapping<Of<ResolvedTalk>> = {
  name: 'Talk',
  things: ({ page }) => owned(page, page.talks),
  subject: (talk) => iri(talk.iri),
  types: () => [schema.Event, schema.EducationEvent],
  typesText: 'schema:Event, schema:EducationEvent',
  rows: [
    { predicate: schema.name, from: 'talks.title', values: ({ fact }) => [{ object: text(fact.title), evidence: fact.evidence }] },
    { predicate: schema.performer, from: 'talks', values: ({ owner, fact }) => [{ object: iri(owner), evidence: fact.evidence }] },
    {
      predicate: schema.location,
      from: 'talks.place',
      values: ({ fact }) => (fact.place === undefined ? [] : [{ object: text(fact.place), evidence: fact.evidence }]),
    },
    {
      predicate: schema.startDate,
      from: 'talks.date',
      isSingle: true,
      values: ({ fact }) => date(fact.date).map((object) => ({ object, evidence: fact.evidence })),
    },
    {
      predicate: schema.url,
      from: 'talks.url',
      when: 'an absolute URL',
      values: ({ fact }) => {
        const url = fact.url === undefined ? undefined : toIri(fact.url);
        return url === undefined ? [] : [{ object: iri(url), evidence: fact.evidence }];
      },
    },
  ],
};

const topics: Mapping<{ readonly topic: Iri }> = {
  name: 'Topic',
  things: ({ page }) => [
    ...page.interests.map(({ topic }: ResolvedInterest) => ({ topic })),
    ...page.degrees.flatMap(({ field }) => (field === undefined ? [] : [{ topic: field }])),
  ],
  subject: ({ topic }) => iri(topic),
  types: () => [schema.DefinedTerm],
  typesText: 'schema:DefinedTerm',
  rows: [
    { predicate: rdfs.label, from: 'topic.label', values: ({ topic }, { entities }) => [text(entityOf(entities.topics, topic).label)] },
    { predicate: schema.name, from: 'topic.label', values: ({ topic }, { entities }) => [text(entityOf(entities.topics, topic).label)] },
  ],
};

/** Honours, courses, talks and topics. */
export const mapActivity: readonly RunnableMapping[] = [
  runnable(honors),
  runnable(courses),
  runnable(instances),
  runnable(talks),
  runnable(topics),
];
