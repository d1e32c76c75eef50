import type { Quad, Term } from '@rdfjs/types';
import oxigraph from 'oxigraph';
import { mapEvidence } from '../../src/map/map-evidence.js';
import { mapToQuads } from '../../src/map/map-to-quads.js';
import type { PageFacts } from '../../src/model/page-facts.js';
import { buildGraph, PageError, readPageFacts } from '../../src/pipeline.js';
import { validate } from '../../src/store/validate.js';
import { serialize, type WrittenFormat } from '../../src/store/write-graph.js';

const BASE = 'https://example.org/kg/';
/** Media types of the formats that another program reads back. */
const READ_BACK: Readonly<Partial<Record<WrittenFormat, string>>> = {
  ttl: 'text/turtle',
  nt: 'application/n-triples',
  rdf: 'application/rdf+xml',
};
/** Characters that no IRI has (RFC 3987, and IRIREF of Turtle). */
const NOT_IN_IRI = /[\p{Cc} <>"{}|\\^`]/u;
/** Characters that no document of XML 1.0 can hold, nor any line of a log. */
const NOT_IN_TEXT = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u;

function wrongTerm(term: Term): string | undefined {
  if (term.termType === 'NamedNode' && NOT_IN_IRI.test(term.value))
    return `an IRI with a character that none has: ${JSON.stringify(term.value)}`;
  const isWhole = (term.value as string & { isWellFormed(): boolean }).isWellFormed();
  if (!isWhole) return `half a character: ${JSON.stringify(term.value.slice(0, 200))}`;
  return NOT_IN_TEXT.test(term.value) ? `a control character: ${JSON.stringify(term.value.slice(0, 200))}` : undefined;
}

async function unreadable(all: readonly Quad[]): Promise<string | undefined> {
  const quads = all.slice(0, MOST_READ_BACK);
  const statements = new Set((await serialize(quads, 'nt')).split('\n').filter(Boolean)).size;
  for (const [format, mediaType] of Object.entries(READ_BACK)) {
    const store = new oxigraph.Store();
    store.load(await serialize(quads, format as WrittenFormat, { base: BASE }), { format: mediaType, base_iri: BASE });
    if (store.size !== statements) return `${format}: ${store.size} of ${statements} statements are read back`;
  }
  JSON.parse(await serialize(quads, 'jsonld', { base: BASE }));
  return undefined;
}

/** Milliseconds of processor time that a page may take until its graph is there, whatever it holds. */
const LIMIT = 5000;
/** Reading back more statements than this takes longer than it tells. */
const MOST_READ_BACK = 20_000;

/** What is wrong with what is made of a page; nothing for a page that is refused as no text or as empty. */
export async function faultOf(bytes: Uint8Array): Promise<string | undefined> {
  const start = process.cpuUsage();
  let facts: PageFacts;
  try {
    facts = readPageFacts(bytes, { id: 'page' });
  } catch (error) {
    if (error instanceof PageError && error.code !== 'internal') return undefined;
    throw error;
  }
  const graph = buildGraph([facts], { base: BASE });
  const quads = [...mapToQuads(graph, {})];
  const { user, system } = process.cpuUsage(start);
  if (user + system > 1000 * LIMIT) return `takes ${Math.round((user + system) / 1000)} ms`;
  const evidence = [...mapEvidence(graph)];
  for (const quad of [...quads, ...evidence])
    for (const term of [quad.subject, quad.predicate, quad.object]) {
      const wrong = wrongTerm(term);
      if (wrong !== undefined) return wrong;
    }
  const fault = (await unreadable(quads)) ?? (await unreadable(evidence));
  if (fault !== undefined) return fault;
  const { results } = await validate(quads);
  return results.length > 0 ? `does not pass the shapes: ${JSON.stringify(results[0]).slice(0, 500)}` : undefined;
}
