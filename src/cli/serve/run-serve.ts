import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { bundledAssets } from '../../explore/assets.js';
import { entityRoute } from '../../serve/entity-route.js';
import { explorerRoute } from '../../serve/explorer-route.js';
import { createGraphServer } from '../../serve/http-server.js';
import { QueryService, type ServiceLimits, UnreadableGraphError } from '../../serve/query-service.js';
import type { ServedGraphs } from '../../serve/store-messages.js';
import type { ServeOptions } from '../commands/serve.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { parseByteSize } from '../extract/byte-size.js';
import { checkBase } from '../extract/join-pages.js';
import { graphsToOpen } from '../query/graphs-to-open.js';
import { openReview } from '../review/review-file.js';
import { openTerminal } from '../terminal.js';
import { UserError } from '../user-error.js';

const MAX_BODY = 2 ** 20;

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'something listens there already; choose another with --port',
  EACCES: 'permission denied; choose a port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'no such host',
};

async function listen(server: Server, { port, host }: ServeOptions): Promise<AddressInfo> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return server.address() as AddressInfo;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw new UserError(`${host}:${port}: ${REASONS[code] ?? String(error)}`, undefined, { cause: error });
  }
}

async function openService(graphs: ServedGraphs, limits: ServiceLimits): Promise<QueryService> {
  try {
    return await QueryService.open(graphs, limits);
  } catch (error) {
    throw error instanceof UnreadableGraphError ? new UserError(error.message, undefined, { cause: error }) : error;
  }
}

/**
 * What writers have to know; undefined where nobody may write.
 *
 * @throws {UserError} where it is not said, or there is nothing that changes could be kept in.
 */
function writersToken({ writable, store }: ServeOptions, environment: NodeJS.ProcessEnv): string | undefined {
  if (!writable) return undefined;
  if (store === undefined) throw new UserError('--writable needs --store FOLDER, where the changes are kept');
  const token = environment['VITAGRAPH_TOKEN'];
  if (token === undefined || token === '') throw new UserError('--writable needs a token that clients have to know: set VITAGRAPH_TOKEN');
  return token;
}

/** `vitagraph serve`: runs until it is stopped from outside. */
export async function runServe(files: readonly string[], options: ServeOptions): Promise<ExitCode> {
  checkBase(options.base);
  const maxAnswer = parseByteSize(options.maxAnswer);
  const token = writersToken(options, process.env);
  const terminal = openTerminal(options.quiet === true);
  const review = await openReview(options.review);
  const graphs: ServedGraphs = { ...graphsToOpen(files, options.store), isWritable: token !== undefined };
  const service = await openService(graphs, { queryTime: options.timeout * 1000, maxAnswer });
  if (service.isAhead) terminal.note(`${options.store} has changes of its own; the files, which have changed too, were not read again`);
  const { base } = options;
  const pages = explorerRoute({ service, base, assets: bundledAssets(), others: entityRoute(service, base), ...(review && { review }) });
  const server = createGraphServer({ service, base, maxBody: MAX_BODY, routes: [pages], ...(token !== undefined && { token }) });
  try {
    const { address, port, family } = await listen(server, options);
    const host = family === 'IPv6' ? `[${address}]` : address;
    terminal.note(`${service.triples} triples at http://${host}:${port}/sparql, pages at http://${host}:${port}/ (Ctrl+C stops)`);
    // The first visitor does not wait for it; what is wrong then is told to whoever asks.
    pages.open().catch(() => undefined);
    await once(server, 'close');
    return EXIT.done;
  } finally {
    await service.close();
  }
}
