import { networkData } from './data/coauthor-network.js';
import { NO_EVIDENCE, readEvidence } from './data/evidence.js';
import type { GraphSource } from './data/graph-source.js';
import { type GraphView, KINDS, type Kind } from './data/graph-view.js';
import { type Namesakes, namesakes } from './data/namesakes.js';
import { readView } from './data/read-view.js';
import { type ReviewFile, SeenPeople } from './data/review-file.js';
import { SearchIndex } from './data/search-index.js';
import type { Links, SpecialPage } from './links.js';
import { comparePage } from './pages/compare-page.js';
import { homePage } from './pages/home-page.js';
import { DEFAULT_DEPTH, lineagePage, MOST_DEPTH } from './pages/lineage-page.js';
import { networkPage } from './pages/network-page.js';
import type { Page, PageContext } from './pages/page.js';
import { type AskedPerson, pathPage } from './pages/path-page.js';
import { queryPage } from './pages/query-page.js';
import { type Review, reviewPage } from './pages/review-page.js';
import { foundPairs, reviewSubjects } from './pages/review-pairs.js';
import { hitNote, searchPage } from './pages/search-page.js';
import { evidenceEnds, missingPage, thingPage } from './pages/thing-page.js';

const isKind = (text: string | null): text is Kind => (KINDS as readonly (string | null)[]).includes(text);

/** A suggestion for a search box. */
export interface Suggestion {
  readonly iri: string;
  readonly href: string;
  readonly kind: Kind;
  readonly label: string;
  readonly alias?: string;
  readonly note: string;
}

/** Makes the pages of a graph. */
export class Explorer {
  readonly view: GraphView;
  readonly index: SearchIndex;
  readonly #source: GraphSource;
  #network: string | undefined;
  #namesakes: readonly Namesakes[] | undefined;
  readonly #review: Review | undefined;

  private constructor(source: GraphSource, view: GraphView, index: SearchIndex, file: ReviewFile | undefined) {
    this.#source = source;
    this.view = view;
    this.index = index;
    if (!file) return;
    const people = new SeenPeople(view);
    this.#review = { file, people, pairs: foundPairs(file, people) };
  }

  /**
   * Reads the graph of a source; later changes of it are not seen.
   *
   * @param review pairs that are to be decided
   */
  static async open(source: GraphSource, review?: ReviewFile): Promise<Explorer> {
    const view = await readView(source);
    return new Explorer(source, view, await SearchIndex.build(view), review);
  }

  context(links: Links): PageContext {
    return { view: this.view, links, evidence: NO_EVIDENCE };
  }

  /** The page of a thing, with the evidence of what it shows. */
  async thing(iri: string, links: Links): Promise<Page> {
    const ends = evidenceEnds(this.view, iri);
    const context = this.context(links);
    if (!ends) return missingPage(context);
    const evidence = this.view.hasEvidence ? await readEvidence(this.#source, ends) : NO_EVIDENCE;
    return thingPage({ ...context, evidence }, iri) ?? missingPage(context);
  }

  /** A page that is not a thing's, by the parameters of its address. */
  async special(name: SpecialPage, parameters: URLSearchParams, links: Links): Promise<Page> {
    const context = this.context(links);
    const text = (parameter: string): string => (parameters.get(parameter) ?? '').trim();
    switch (name) {
      case 'home':
        return homePage(context);
      case 'search': {
        const kind = parameters.get('kind');
        return searchPage(context, this.index, text('q'), isKind(kind) ? kind : undefined);
      }
      case 'network':
        return networkPage(context);
      case 'lineage': {
        const { iri } = this.person(text('person'));
        return iri === undefined ? missingPage(context) : lineagePage(context, iri, depthOf(text('depth')));
      }
      case 'path':
        return pathPage(context, this.person(text('from')), this.person(text('to')));
      case 'compare':
        return comparePage(context, this.person(text('a')), this.person(text('b')));
      case 'review':
        return this.#reviewPage(context);
      case 'query':
        return queryPage(context, parameters.get('query') ?? undefined);
    }
  }

  async #reviewPage(context: PageContext): Promise<Page> {
    this.#namesakes ??= namesakes(this.view);
    const review = this.#review;
    if (!review || !this.view.hasEvidence) return reviewPage(context, this.#namesakes, review);
    const evidence = await readEvidence(this.#source, {
      subjects: reviewSubjects(context, review.pairs, review.people),
      objects: [],
    });
    return reviewPage({ ...context, evidence }, this.#namesakes, review);
  }

  /** A person by IRI or by the best match of a name. */
  person(typed: string): AskedPerson {
    if (this.view.kind(typed) === 'person') return { typed, iri: typed };
    return { typed, iri: this.index.search(typed, { kind: 'person', limit: 1 })[0]?.iri };
  }

  suggestions(typed: string, kind: string | null, links: Links, limit = 10): readonly Suggestion[] {
    const context = this.context(links);
    const hits = this.index.search(typed, { limit, ...(isKind(kind) && { kind }) });
    return hits.map((hit) => ({ ...hit, href: links.thing(hit.iri), note: hitNote(context, hit.iri, hit.kind) }));
  }

  /** The co-author network as JSON; made once, with the links of the first who asks. */
  network(links: Links): string {
    this.#network ??= JSON.stringify(networkData(this.view, (person) => links.thing(person)));
    return this.#network;
  }
}

function depthOf(text: string): number {
  const depth = Number.parseInt(text, 10);
  return depth > 0 ? Math.min(depth, MOST_DEPTH) : DEFAULT_DEPTH;
}
