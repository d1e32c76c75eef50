import type { NamedNode } from '@rdfjs/types';
import type { Iri, ResolvedLink } from '../model/entity.js';
import type { WorkLinkKind } from '../model/page-facts.js';
import { hashText } from '../text/hash-text.js';
import { type Mapping, type RunnableMapping, runnable } from './mapping.js';
import type { PageView } from './page-view.js';
import { iri, text } from './terms.js';
import { schema } from './vocabulary.js';

interface WorkLinkOf extends ResolvedLink {
  readonly work: Iri;
  /** Which of the links of its work. */
  readonly index: number;
  readonly page: Iri;
}

interface AbsoluteLink extends WorkLinkOf {
  readonly iri: Iri;
}

/** What a linked thing is, where it is something beside the work itself. */
const SUBJECT_OF: Partial<Readonly<Record<WorkLinkKind, NamedNode>>> = {
  code: schema.SoftwareSourceCode,
  slides: schema.PresentationDigitalDocument,
  video: schema.VideoObject,
  poster: schema.CreativeWork,
  data: schema.Dataset,
  project: schema.WebPage,
};

const IDENTIFYING = /^https?:\/\/(?:(?:dx\.)?doi\.org\/|arxiv\.org\/abs\/)/i;
const PDF = /\.pdf(?:$|[?#])/i;

const linksOf = ({ page }: PageView): readonly WorkLinkOf[] =>
  page.works.flatMap(({ work, links }) => links.map((link, index) => ({ ...link, work, index, page: page.iri })));

const isAbsolute = (link: WorkLinkOf): link is AbsoluteLink => link.iri !== undefined;
const isFile = (link: WorkLinkOf): boolean =>
  !isAbsolute(link) || link.fact.kind === 'pdf' || (link.fact.kind === 'arxiv' && PDF.test(link.iri));
const isBeside = (link: WorkLinkOf): boolean => isAbsolute(link) && !isFile(link) && SUBJECT_OF[link.fact.kind] !== undefined;
const isIdentity = (link: WorkLinkOf): boolean => isAbsolute(link) && !isFile(link) && !isBeside(link) && IDENTIFYING.test(link.iri);

/** A file of a work has a node of its own under the work. */
const fileNode = ({ work, fact }: WorkLinkOf): Iri => `${work}#file-${fileKey(fact.url)}`;

const NOT_KEY = /[^A-Za-z0-9]+/g;

/** The end of a link in letters and digits; full links differ before that only by chance, and then the texts are one node with two URLs. */
const fileKey = (url: string): string => `${url.replace(NOT_KEY, '-').slice(-60)}-${(hashText(url) >>> 0).toString(36)}`;

const files: Mapping<WorkLinkOf> = {
  name: 'File',
  things: (view) => linksOf(view).filter(isFile),
  subject: (link) => iri(fileNode(link)),
  types: () => [schema.MediaObject],
  typesText: 'schema:MediaObject',
  rows: [
    {
      predicate: schema.encoding,
      from: 'works.links',
      when: 'a PDF or a relative link; subject: the work',
      values: (link) => [{ subject: iri(link.work), object: iri(fileNode(link)), evidence: link.fact.evidence }],
    },
    {
      predicate: schema.encodingFormat,
      from: 'works.links.kind',
      when: 'a PDF',
      values: ({ fact }) => (fact.kind === 'pdf' || PDF.test(fact.url) ? [text('application/pdf')] : []),
    },
    {
      predicate: schema.contentUrl,
      from: 'works.links.url',
      when: 'as a literal where it is relative',
      values: (link) => [{ object: isAbsolute(link) ? iri(link.iri) : text(link.fact.url), evidence: link.fact.evidence }],
    },
    { predicate: schema.name, from: 'works.links.label', values: ({ fact }) => (fact.label === '' ? [] : [text(fact.label)]) },
  ],
};

const beside: Mapping<AbsoluteLink> = {
  name: 'Linked thing',
  things: (view) => linksOf(view).filter(isAbsolute).filter(isBeside),
  subject: (link) => iri(link.iri),
  types: ({ fact }) => [SUBJECT_OF[fact.kind] ?? schema.CreativeWork],
  typesText:
    'schema:SoftwareSourceCode, schema:PresentationDigitalDocument, schema:VideoObject, schema:Dataset, schema:WebPage, else schema:CreativeWork',
  rows: [
    {
      predicate: schema.subjectOf,
      from: 'works.links',
      when: 'code, slides, video, poster, data, project page; subject: the work',
      values: (link) => [{ subject: iri(link.work), object: iri(link.iri), evidence: link.fact.evidence }],
    },
    { predicate: schema.name, from: 'works.links.label', values: ({ fact }) => [text(fact.label === '' ? fact.kind : fact.label)] },
    {
      predicate: schema.codeRepository,
      from: 'works.links.url',
      when: 'code',
      values: (link) => (link.fact.kind === 'code' ? [iri(link.iri)] : []),
    },
  ],
};

const direct: Mapping<AbsoluteLink> = {
  name: 'Link of a work',
  things: (view) =>
    linksOf(view)
      .filter(isAbsolute)
      .filter((link) => !isFile(link) && !isBeside(link)),
  subject: ({ work }) => iri(work),
  types: () => [],
  typesText: '(a work)',
  rows: [
    {
      predicate: schema.sameAs,
      from: 'works.links.url',
      when: 'at doi.org or an arXiv abstract',
      values: (link) => (isIdentity(link) ? [{ object: iri(link.iri), evidence: link.fact.evidence }] : []),
    },
    {
      predicate: schema.url,
      from: 'works.links.url',
      when: 'any other page of the work',
      values: (link) => (isIdentity(link) ? [] : [{ object: iri(link.iri), evidence: link.fact.evidence }]),
    },
  ],
};

/** Files, code, slides, videos and pages of works. */
export const mapWorkLink: readonly RunnableMapping[] = [runnable(files), runnable(beside), runnable(direct)];
