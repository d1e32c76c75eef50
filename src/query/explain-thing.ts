import type { Row } from '../model/query-result.js';
import type { SparqlSource } from '../store/embedded-store.js';
import { bindParameters } from './parameter.js';
import { selectRows } from './select-rows.js';

/** A fact about a thing with one place that states it; a fact that several places state comes once for each. */
export interface ExplainedFact {
  /** `of`: the thing is the subject; `in`: it is the object, and the other is the subject. */
  readonly side: 'of' | 'in';
  /** IRI of the property. */
  readonly property: string;
  /** The other end: an IRI, or the text of a literal. */
  readonly other: string;
  /** Its label, where it is a thing and has one. */
  readonly label?: string;
  /** IRI of the page. */
  readonly page: string;
  /** Line of the page's source, from 1. */
  readonly line?: number;
  /** The words of the page. */
  readonly quote?: string;
  /** Id of the rule: `position/prose-en`. */
  readonly rule?: string;
  /** 0 to 1. */
  readonly confidence?: number;
}

const ENDS = {
  of: 'rdf:subject ?thing ; rdf:object ?other',
  in: 'rdf:object ?thing ; rdf:subject ?other',
} as const;

const queryFor = (side: ExplainedFact['side']): string => `
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <http://schema.org/>
PREFIX vg: <https://w3id.org/vitagraph/ns#>
SELECT ?property ?other ?page (SAMPLE(?aLine) AS ?line) (SAMPLE(?aQuote) AS ?quote) ?start
       (SAMPLE(?aRule) AS ?rule) (MAX(?aConfidence) AS ?confidence) (MIN(?aLabel) AS ?label) WHERE {
  VALUES ?thing { UNDEF }
  ?fact a vg:Fact ; ${ENDS[side]} ; rdf:predicate ?property ; prov:wasDerivedFrom ?passage .
  ?passage oa:hasSource ?page .
  OPTIONAL { ?passage vg:line ?aLine }
  OPTIONAL { ?passage oa:hasSelector/oa:start ?start }
  OPTIONAL { ?passage oa:hasSelector/oa:exact ?aQuote }
  OPTIONAL { ?fact vg:confidence ?aConfidence }
  OPTIONAL { ?fact vg:rule ?ruleNode . OPTIONAL { ?ruleNode rdfs:label ?ruleLabel } BIND(COALESCE(?ruleLabel, STR(?ruleNode)) AS ?aRule) }
  OPTIONAL { ?other rdfs:label|schema:roleName|schema:name ?aLabel }
} GROUP BY ?fact ?property ?other ?page ?passage ?start ORDER BY ?property ?other ?page ?start`;

function explainedFact(side: ExplainedFact['side'], row: Row): readonly ExplainedFact[] {
  const { property, other, page, line, quote, rule, confidence, label } = row;
  if (!property || !other || !page) return [];
  const fact: ExplainedFact = {
    side,
    property: property.value,
    other: other.value,
    page: page.value,
    ...(label && { label: label.value }),
    ...(line && { line: Number(line.value) }),
    ...(quote && { quote: quote.value }),
    ...(rule && { rule: rule.value }),
    ...(confidence && { confidence: Number(confidence.value) }),
  };
  return [fact];
}

/** All facts about a thing that have evidence in the source, those it is the subject of first. */
export async function explainThing(source: SparqlSource, iri: string): Promise<readonly ExplainedFact[]> {
  const facts: ExplainedFact[] = [];
  for (const side of ['of', 'in'] as const) {
    const rows = await selectRows(source, bindParameters(queryFor(side), { thing: [{ kind: 'iri', value: iri }] }));
    facts.push(...rows.flatMap((row) => explainedFact(side, row)));
  }
  return facts;
}
