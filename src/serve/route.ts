import type { Exchange } from './exchange.js';

/** What answers requests to some addresses. */
export interface Route {
  /** Whether the address is this route's. */
  readonly has: (path: string) => boolean;
  /** Others are answered with 405. */
  readonly methods: readonly string[];
  readonly answer: (exchange: Exchange) => Promise<void>;
}

/** Answers with the first route that has the address; `OPTIONS` is answered for all. */
export async function answerBy(routes: readonly Route[], exchange: Exchange): Promise<void> {
  const { method, url } = exchange;
  const route = routes.find(({ has }) => has(url.pathname));
  const allow = ['OPTIONS', ...(route?.methods ?? [])].join(', ');
  if (method === 'OPTIONS') return exchange.sendEmpty(204, { allow });
  if (!route) return exchange.refuse({ status: 404, message: 'there is nothing at this address' });
  if (route.methods.includes(method)) return route.answer(exchange);
  return exchange.refuse({ status: 405, message: `${method} is not for this address`, headers: { allow } });
}
