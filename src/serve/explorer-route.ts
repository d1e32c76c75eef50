import { randomBytes } from 'node:crypto';
import { type Assets, assetType } from '../explore/assets.js';
import { contentPolicy } from '../explore/content-policy.js';
import type { GraphSource } from '../explore/data/graph-source.js';
import type { ReviewFile } from '../explore/data/review-file.js';
import { Explorer } from '../explore/explorer.js';
import { type Links, servedLinks, specialPageOf } from '../explore/links.js';
import { framed } from '../explore/pages/frame.js';
import type { Page } from '../explore/pages/page.js';
import { fromResultsJson } from '../store/embedded-store.js';
import { sendConstructed } from './entity-route.js';
import { type Exchange, refusalOf } from './exchange.js';
import { chooseMediaType, GRAPH_TYPES } from './media-types.js';
import type { QueryService } from './query-service.js';
import type { Route } from './route.js';

/** The store could not be asked for a page. */
class UnansweredError extends Error {
  override readonly name = 'UnansweredError';
  readonly code = 'graph-unanswered';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The store of a service, as pages ask it. */
function sourceOf(service: QueryService): GraphSource {
  const ask = async (sparql: string, format: string): Promise<string> => {
    const answer = await service.ask(sparql, format);
    if (answer.kind === 'answer') return answer.text;
    const { status, message } = refusalOf(answer);
    throw new UnansweredError(status, message);
  };
  return {
    tsv: (sparql) => ask(sparql, 'tsv'),
    async rows(sparql) {
      const result = fromResultsJson(await ask(sparql, 'json'));
      return result.kind === 'bindings' ? result.rows : [];
    },
  };
}

const HTML = { type: 'text/html', format: 'html' } as const;
/** What a thing can be had as; a client that takes anything gets data. */
const FORMS = [...GRAPH_TYPES, HTML];
const ASSETS = '/assets/';
const SEARCH = '/data/search';
const NETWORK = '/data/network.json';
const THING = '/thing';
/** Suggestions for one search. */
const MOST_SUGGESTIONS = 10;

const ALWAYS_NEW = { 'cache-control': 'no-cache' } as const;
const FOR_EVER = { 'cache-control': 'public, max-age=31536000, immutable' } as const;

/** What the pages are made of. */
export interface ExplorerOptions {
  readonly service: QueryService;
  /** Namespace of the entities. */
  readonly base: string;
  readonly assets: Assets;
  /** Pairs of names that somebody is to decide. */
  readonly review?: ReviewFile;
  /** Answers where no page is wanted. */
  readonly others: Route;
}

class ExplorerRoute implements Route {
  readonly methods = ['GET', 'HEAD'];
  readonly #options: ExplorerOptions;
  readonly #links: Links;
  #explorer: Promise<Explorer> | undefined;
  #changes = 0;

  constructor(options: ExplorerOptions) {
    this.#options = options;
    this.#links = servedLinks(options.base, options.assets.names);
  }

  readonly has = (): boolean => true;

  readonly answer = async (exchange: Exchange): Promise<void> => {
    try {
      await this.#answer(exchange);
    } catch (error) {
      if (!(error instanceof UnansweredError)) throw error;
      this.#explorer = undefined;
      exchange.refuse({ status: error.status, message: error.message });
    }
  };

  /** Read once, and again after a change of the store. */
  open(): Promise<Explorer> {
    const { service, review } = this.#options;
    if (!this.#explorer || this.#changes !== service.changes) {
      this.#changes = service.changes;
      this.#explorer = Explorer.open(sourceOf(service), review);
    }
    return this.#explorer;
  }

  async #answer(exchange: Exchange): Promise<void> {
    const { pathname, searchParams } = exchange.url;
    if (pathname.startsWith(ASSETS)) return this.#sendAsset(exchange, pathname.slice(ASSETS.length));
    if (pathname === SEARCH) {
      const explorer = await this.open();
      const found = explorer.suggestions(searchParams.get('q') ?? '', searchParams.get('kind'), this.#links, MOST_SUGGESTIONS);
      return exchange.send(200, 'application/json', JSON.stringify(found), ALWAYS_NEW);
    }
    if (pathname === NETWORK) return exchange.send(200, 'application/json', (await this.open()).network(this.#links), ALWAYS_NEW);
    const special = specialPageOf(pathname);
    if (special === undefined) return this.#sendThing(exchange);
    const explorer = await this.open();
    return this.#send(exchange, await explorer.special(special, searchParams, this.#links));
  }

  #sendAsset(exchange: Exchange, name: string): void {
    const bytes = this.#options.assets.read(name);
    if (bytes) exchange.send(200, assetType(name), bytes, { ...FOR_EVER, 'content-security-policy': contentPolicy() });
    else exchange.refuse({ status: 404, message: 'no such file' });
  }

  async #sendThing(exchange: Exchange): Promise<void> {
    const { url, request } = exchange;
    const { service, base, others } = this.#options;
    const named = url.pathname === THING ? url.searchParams.get('iri') : null;
    const isPage = chooseMediaType(request.headers.accept, FORMS)?.format === HTML.format;
    if (!isPage && named === null) return others.answer(exchange);
    const iri = named ?? new URL(url.pathname, base).href;
    if (!isPage && URL.canParse(iri) && !/[<>"\s]/.test(iri))
      return sendConstructed(exchange, service, `DESCRIBE <${iri}>`, 'nothing is known of it');
    const page = await (await this.open()).thing(iri, this.#links);
    return this.#send(exchange, page);
  }

  #send(exchange: Exchange, page: Page): void {
    const isEditor = page.scripts?.includes('sparql') === true;
    const nonce = isEditor ? randomBytes(16).toString('base64') : undefined;
    const text = framed(page, { links: this.#links, ...(nonce !== undefined && { nonce }) });
    exchange.send(page.status ?? 200, HTML.type, text, {
      ...ALWAYS_NEW,
      'content-security-policy': `${contentPolicy(nonce)}; frame-ancestors 'none'`,
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    });
  }
}

/** Pages for people at `/`, at the path of each thing that is asked for as HTML, and beside them their scripts and data. */
export const explorerRoute = (options: ExplorerOptions): Route & { readonly open: () => Promise<Explorer> } => new ExplorerRoute(options);
