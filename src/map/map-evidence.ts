import type { Literal, NamedNode, Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Iri, ResolvedGraph, ResolvedPage } from '../model/entity.js';
import type { Evidence } from '../model/page-facts.js';
import { factHash } from './fact-hash.js';
import { pagesToWrite, statementsOf } from './map-to-quads.js';
import type { Statement } from './mapping.js';
import { decimal, integer, iri, text } from './terms.js';
import { oa, prov, rdf, rdfs, vg } from './vocabulary.js';

/** Name of the graph that holds the evidence of a run, under its base. */
export const EVIDENCE_GRAPH = 'evidence';

interface Sourced extends Statement {
  readonly evidence: Evidence;
}

const isSourced = (statement: Statement): statement is Sourced => statement.evidence !== undefined;

/** Writes the evidence of one page after the other, each node once. */
class EvidenceWriter {
  readonly quads: Quad[] = [];
  readonly #graph: NamedNode;
  readonly #base: string;
  readonly #written = new Set<string>();

  constructor(base: string) {
    this.#base = base;
    this.#graph = iri(`${base}${EVIDENCE_GRAPH}`);
  }

  fact(statement: Sourced, page: ResolvedPage): void {
    const passage = this.#passage(statement.evidence, page.iri);
    const object =
      statement.object.termType === 'Literal' ? `"${statement.object.value}"${statement.object.language}` : statement.object.value;
    const fact = iri(
      `${this.#base}fact/${factHash(statement.subject.value, statement.predicate.value, object, passage.value, statement.evidence.rule)}`,
    );
    if (!this.#isNew(fact.value)) return;
    this.#add(fact, rdf.type, vg.Fact);
    this.#add(fact, rdf.type, rdf.Statement);
    this.#add(fact, rdf.subject, statement.subject);
    this.#add(fact, rdf.predicate, statement.predicate);
    this.#add(fact, rdf.object, statement.object);
    this.#add(fact, vg.confidence, decimal(statement.evidence.confidence));
    this.#add(fact, prov.wasDerivedFrom, passage);
    this.#add(fact, vg.rule, this.#rule(statement.evidence.rule));
  }

  #rule(id: string): NamedNode {
    const rule = iri(`${this.#base}rule/${id.replace(UNSAFE, '-')}`);
    if (this.#isNew(rule.value)) {
      this.#add(rule, rdf.type, vg.Rule);
      this.#add(rule, rdfs.label, text(id));
    }
    return rule;
  }

  /** The passage of the page, `<page#char=412,468>` (RFC 5147), with its selectors. */
  #passage(evidence: Evidence, page: Iri): NamedNode {
    const passage = iri(`${page.replace(FRAGMENT, '')}#char=${evidence.start},${evidence.end}`);
    if (!this.#isNew(passage.value)) return passage;
    const [position, quote] = [iri(`${passage.value};position`), iri(`${passage.value};quote`)];
    this.#add(passage, rdf.type, oa.SpecificResource);
    this.#add(passage, rdf.type, prov.Entity);
    this.#add(passage, oa.hasSource, iri(page));
    if (evidence.line !== undefined) this.#add(passage, vg.line, integer(evidence.line));
    this.#add(passage, oa.hasSelector, position);
    this.#add(position, rdf.type, oa.TextPositionSelector);
    this.#add(position, oa.start, integer(evidence.start));
    this.#add(position, oa.end, integer(evidence.end));
    this.#add(passage, oa.hasSelector, quote);
    this.#add(quote, rdf.type, oa.TextQuoteSelector);
    this.#add(quote, oa.exact, text(evidence.quote));
    return passage;
  }

  #isNew(key: string): boolean {
    if (this.#written.has(key)) return false;
    this.#written.add(key);
    return true;
  }

  #add(subject: NamedNode, predicate: NamedNode, object: NamedNode | Literal): void {
    this.quads.push(DataFactory.quad(subject, predicate, object, this.#graph));
  }
}

const UNSAFE = /[^A-Za-z0-9/_.-]+/g;
const FRAGMENT = /#.*$/;

/**
 * Every fact with the place of the page that says it, as RDF 1.1 reification with Web Annotation selectors, in a graph of its own.
 *
 * @throws {Error} with code `unknown-page` where no page has the name.
 */
export function mapEvidence(graph: ResolvedGraph, options: { readonly page?: string } = {}): readonly Quad[] {
  const writer = new EvidenceWriter(graph.base);
  for (const page of pagesToWrite(graph, options)) {
    for (const statement of statementsOf(graph, page, false)) if (isSourced(statement)) writer.fact(statement, page);
  }
  return writer.quads;
}
