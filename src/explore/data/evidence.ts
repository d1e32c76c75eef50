import type { Row } from '../../model/query-result.js';
import { isIri } from '../../query/term-text.js';
import type { GraphSource } from './graph-source.js';
import { type Curie, iriOf } from './thing.js';

/** Where a page states a fact. */
export interface Evidence {
  /** IRI of the page. */
  readonly page: string;
  /** Line of its source, from 1. */
  readonly line?: number;
  /** The words of the page. */
  readonly quote: string;
  /** Id of the rule that read them. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence?: number;
}

const PREFIXES = `PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX vg: <https://w3id.org/vitagraph/ns#>`;

const termsOf = (iris: readonly string[]): string =>
  iris
    .filter((iri) => isIri(iri))
    .map((iri) => `<${iri}>`)
    .join(' ');

/** The facts about things, and those about others that they are the objects of, with the passages that state them. */
export const evidenceQuery = (things: readonly string[], end: 'subject' | 'object' = 'subject'): string => `${PREFIXES}
SELECT ?subject ?property ?object ?page ?line ?quote ?rule ?confidence WHERE {
  VALUES ?${end} { ${termsOf(things)} }
  ?fact rdf:${end} ?${end} ; rdf:subject ?subject ; rdf:predicate ?property ; rdf:object ?object ; prov:wasDerivedFrom ?passage .
  ?passage oa:hasSource ?page ; oa:hasSelector/oa:exact ?quote .
  OPTIONAL { ?passage vg:line ?line }
  OPTIONAL { ?fact vg:confidence ?confidence }
  OPTIONAL { ?fact vg:rule/rdfs:label ?rule }
} ORDER BY ?subject ?property ?page ?line`;

const keyOf = (subject: string, property: string, object: string): string => `${subject}\n${property}\n${object}`;

function evidenceOf({ page, line, quote, rule, confidence }: Row): Evidence {
  return {
    page: page?.value ?? '',
    quote: quote?.value ?? '',
    rule: rule?.value ?? '',
    ...(line && { line: Number(line.value) }),
    ...(confidence && { confidence: Number(confidence.value) }),
  };
}

/** The passages behind the facts of a page. */
export class EvidenceSet {
  readonly #byFact = new Map<string, Evidence[]>();
  readonly #byProperty = new Map<string, Evidence[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      const { subject, property, object } = row;
      if (!subject || !property || !object) continue;
      const evidence = evidenceOf(row);
      this.#add(this.#byFact, keyOf(subject.value, property.value, object.value), evidence);
      this.#add(this.#byProperty, `${subject.value}\n${property.value}`, evidence);
    }
  }

  #add(map: Map<string, Evidence[]>, key: string, evidence: Evidence): void {
    const known = map.get(key);
    if (!known) map.set(key, [evidence]);
    else if (!known.some(({ page, quote, line }) => page === evidence.page && quote === evidence.quote && line === evidence.line))
      known.push(evidence);
  }

  /** Of one fact; of all with the property where no object is given. */
  of(subject: string, property: Curie, object?: string): readonly Evidence[] {
    const found =
      object === undefined
        ? this.#byProperty.get(`${subject}\n${iriOf(property)}`)
        : this.#byFact.get(keyOf(subject, iriOf(property), object));
    return found ?? [];
  }
}

export const NO_EVIDENCE: EvidenceSet = new EvidenceSet([]);

/** Passages of the same words on the same page once. */
export const eachOnce = (passages: readonly Evidence[]): readonly Evidence[] =>
  passages.filter((passage, i) => passages.findIndex(({ quote, page }) => quote === passage.quote && page === passage.page) === i);

/** Things that are asked for in one query. */
const BATCH = 300;

/** Whose facts are asked for. */
export interface EvidenceEnds {
  readonly subjects: readonly string[];
  readonly objects: readonly string[];
}

/** Reads the passages for facts of which the things are subjects or objects. */
export async function readEvidence(source: GraphSource, ends: EvidenceEnds): Promise<EvidenceSet> {
  const rows: Row[] = [];
  for (const [things, end] of [[ends.subjects, 'subject'] as const, [ends.objects, 'object'] as const]) {
    for (let start = 0; start < things.length; start += BATCH) {
      rows.push(...(await source.rows(evidenceQuery(things.slice(start, start + BATCH), end))));
    }
  }
  return new EvidenceSet(rows);
}
