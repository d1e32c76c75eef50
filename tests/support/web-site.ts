import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** What a site was asked for. */
export interface Visit {
  readonly path: string;
  /** Milliseconds, by the clock of `performance.now`. */
  readonly at: number;
  readonly headers: IncomingHttpHeaders;
}

/** An answer: a page, or whatever else. */
export type Handler = string | ((response: ServerResponse, request: IncomingMessage) => void);

/** A running site. */
export interface Site {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly visits: readonly Visit[];
  /** Paths that were asked for, in order. */
  readonly paths: () => readonly string[];
  readonly stop: () => void;
}

const answer = (response: ServerResponse, handler: Handler | undefined, request: IncomingMessage): void => {
  if (handler === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('<p>Not here.');
  else if (typeof handler === 'string') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(handler);
  else handler(response, request);
};

/**
 * A web site on this machine, until the test is over: what is at a path, else 404.
 *
 * @param address each of 127.0.0.0/8 is a host of its own
 */
export async function startSite(pages: Readonly<Record<string, Handler>>, address = '127.0.0.1'): Promise<Site> {
  const visits: Visit[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    visits.push({ path, at: performance.now(), headers: request.headers });
    answer(response, pages[path], request);
  });
  server.listen(0, address);
  await once(server, 'listening');
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(stop);
  const host = address.includes(':') ? `[${address}]` : address;
  return { origin: `http://${host}:${(server.address() as AddressInfo).port}`, visits, paths: () => visits.map(({ path }) => path), stop };
}

/** Leads to another address. */
export const redirectTo =
  (location: string, status = 302): Handler =>
  (response) =>
    void response.writeHead(status, { location }).end();

/** Content of a type. */
export const content =
  (type: string, body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Handler =>
  (response) =>
    void response.writeHead(200, { 'content-type': type, ...headers }).end(body);

/** An answer without content. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Handler =>
  (response) =>
    void response.writeHead(code, headers).end();
