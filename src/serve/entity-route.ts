import { type Exchange, notAcceptable } from './exchange.js';
import { chooseMediaType, GRAPH_TYPES } from './media-types.js';
import type { QueryService } from './query-service.js';
import type { Route } from './route.js';

/**
 * Answers with a graph in the form that is asked for.
 *
 * @param missing what is told where the graph is empty
 */
export async function sendConstructed(exchange: Exchange, service: QueryService, query: string, missing: string): Promise<void> {
  const type = chooseMediaType(exchange.request.headers.accept, GRAPH_TYPES);
  if (!type) return exchange.refuse(notAcceptable(GRAPH_TYPES));
  const triples = await service.ask(query, 'nt');
  if (triples.kind === 'answer' && triples.text === '') return exchange.refuse({ status: 404, message: missing });
  const answer = type.format === 'nt' ? triples : await service.ask(query, type.format);
  return exchange.sendAnswer(type, answer);
}

/** What the graph says of the thing whose IRI has the path of the address, below the namespace's origin. */
export function entityRoute(service: QueryService, base: string): Route {
  return {
    has: () => true,
    methods: ['GET', 'HEAD'],
    answer(exchange) {
      const iri = new URL(exchange.url.pathname, base).href;
      return sendConstructed(exchange, service, `DESCRIBE <${iri}>`, `<${iri}>: nothing is known of it; the SPARQL endpoint is /sparql`);
    },
  };
}
