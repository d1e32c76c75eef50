import { createServer, type Server } from 'node:http';
import { entityRoute } from './entity-route.js';
import { Exchange } from './exchange.js';
import { graphRoute } from './graph-route.js';
import { answerBy, type Route } from './route.js';
import { type StoreRouteOptions, sparqlRoute } from './sparql-route.js';

/** What is served, and how much. */
export interface ServerOptions extends StoreRouteOptions {
  /** Namespace of the entities: the path of an address is looked up below its origin. */
  readonly base: string;
  /** Further routes; they come before that of the entities, which has every address. */
  readonly routes?: readonly Route[];
}

/** A server of graphs by the SPARQL 1.1 Protocol and Graph Store Protocol; it listens when told to. */
export function createGraphServer(options: ServerOptions): Server {
  const routes = [sparqlRoute(options), graphRoute(options), ...(options.routes ?? []), entityRoute(options.service, options.base)];
  return createServer((request, response) => {
    const exchange = new Exchange(request, response);
    answerBy(routes, exchange).catch((error: unknown) => {
      if (exchange.isAnswered) exchange.destroy();
      else exchange.refuse({ status: 500, message: error instanceof Error ? error.message : String(error) });
    });
  });
}
