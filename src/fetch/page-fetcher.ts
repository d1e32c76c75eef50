import { STATUS_CODES } from 'node:http';
import { type Contained, idOfUrl, type PassedOver } from '../input/contained-page.js';
import { charsetOf, mayBePage, mediaTypeOf } from '../input/page-type.js';
import type { Answer, AnswerHead, Manners } from './exchange.js';
import { asFetchError, FetchError } from './fetch-error.js';
import { PoliteClient, redirectOf } from './polite-client.js';
import { ROBOT, Robots } from './robots.js';
import { metaAgainstKeeping } from './robots-meta.js';
import { ruleAgainstKeeping } from './robots-tag.js';
import { timeLimit } from './time-limit.js';
import { showUrl, type WebAddress, whyNotFetched } from './web-address.js';

/** How pages are fetched. */
export interface FetchOptions extends Manners {
  /** Pages of more bytes, decompressed, are not read. */
  readonly maxBytes: number;
  /** Milliseconds between two requests to a host; only tests need other than the default. */
  readonly pause?: number;
  /** Milliseconds for an address, with all that it takes to get there; only tests need other than the default. */
  readonly total?: number;
}

/** An address that can be fetched. */
export type FetchAddress = Extract<WebAddress, { readonly kind: 'address' }>;

const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.8,text/markdown;q=0.8,*/*;q=0.1';
const MOST_REDIRECTS = 5;
/** Milliseconds: enough for a host that asks for a minute between two requests, or to be left alone for one. */
const LONGEST_ADDRESS = 180_000;
const MEGABYTE = 1e6;
/** `text/html`, `application/xhtml+xml`, and what has no type. */
const MAY_BE_HTML = /^\s*$|html/i;
const NOT_IN_TYPE = /[^\w.+/-]+/g;

/** 203: the page as a proxy of the site changed it. */
const hasPage = ({ status }: AnswerHead): boolean => status === 200 || status === 203;
const typeOf = ({ headers }: AnswerHead): string => headers['content-type'] ?? '';
const ruleOf = ({ robotsTags }: AnswerHead): string | undefined => ruleAgainstKeeping(robotsTags, ROBOT);
/** Whether the content is read. */
const isWanted = (head: AnswerHead): boolean => hasPage(head) && mayBePage(typeOf(head)) && ruleOf(head) === undefined;

const showStatus = (status: number): string => `${status} ${STATUS_CODES[status] ?? ''}`.trim();

/** Why an answer is no page: a failure, or nothing a page could be in. */
function whyNoPage(answer: Answer, maxBytes: number): Omit<PassedOver, 'name'> | undefined {
  if (!hasPage(answer)) return { kind: 'failed', reason: `the server answered ${showStatus(answer.status)}` };
  const rule = ruleOf(answer);
  if (rule !== undefined) return { kind: 'skipped', reason: `its server asks programs not to keep it (X-Robots-Tag: ${rule})` };
  const type = typeOf(answer);
  if (!mayBePage(type)) return { kind: 'skipped', reason: `holds ${mediaTypeOf(type).replace(NOT_IN_TYPE, '')}` };
  if (answer.isCut) return { kind: 'failed', reason: `is larger than a page should be: the limit is ${maxBytes / MEGABYTE} MB` };
  const meta = MAY_BE_HTML.test(type) ? metaAgainstKeeping(answer.bytes, ROBOT) : undefined;
  if (meta !== undefined) return { kind: 'skipped', reason: `it asks programs not to keep it (<meta name="robots">: ${meta})` };
  return undefined;
}

/** Fetches pages as their hosts ask for it. */
export class PageFetcher {
  readonly #client: PoliteClient;
  readonly #robots: Robots;
  readonly #maxBytes: number;
  readonly #total: number;

  constructor(options: FetchOptions) {
    this.#client = new PoliteClient(options, options.pause);
    this.#robots = new Robots(this.#client);
    this.#maxBytes = options.maxBytes;
    this.#total = options.total ?? LONGEST_ADDRESS;
  }

  /** The page at an address, or why there is none; never throws. Its own address is the one that the last redirect led to. */
  async fetch({ url, name }: FetchAddress): Promise<Contained> {
    let at = url;
    const limit = timeLimit(this.#total);
    try {
      const onRedirect = (target: URL): void => {
        at = target;
      };
      const answer = await Promise.race([this.#follow(url, limit.signal, onRedirect), limit.passed]);
      const none = whyNoPage(answer, this.#maxBytes);
      if (none) return { ...none, name, reason: at === url ? none.reason : `redirects to ${showUrl(at)}: ${none.reason}` };
      const { bytes } = answer;
      return {
        kind: 'page',
        name,
        id: idOfUrl(at.href),
        url: at.href,
        retrieved: new Date().toISOString(),
        ...charsetOf(typeOf(answer)),
        bytes,
      };
    } catch (error) {
      const { message } = asFetchError(error);
      return { kind: 'failed', name, reason: at === url ? message : `redirects to ${showUrl(at)}: ${message}` };
    } finally {
      limit.end();
    }
  }

  /** The first answer that is no redirect. Each target is checked as if the user had given it. */
  async #follow(url: URL, until: AbortSignal, onRedirect: (target: URL) => void): Promise<Answer> {
    const seen = new Set<string>();
    for (let at = url; ; ) {
      seen.add(at.href);
      const answer = await this.#ask(at, until);
      const target = redirectOf(at, answer);
      if (target === undefined) return answer;
      onRedirect(target);
      if (seen.has(target.href)) throw new FetchError('bad-answer', 'the redirects lead in a circle (pages that need cookies do that)');
      if (seen.size > MOST_REDIRECTS) throw new FetchError('bad-answer', `there are more than ${MOST_REDIRECTS} redirects`);
      at = target;
    }
  }

  async #ask(url: URL, until: AbortSignal): Promise<Answer> {
    // Not ended with this address: what robots.txt says is for all of the site.
    const refusal = whyNotFetched(url) ?? (await this.#robots.whyForbidden(url));
    if (refusal !== undefined) throw new FetchError('refused', refusal);
    return this.#client.askTwice({
      url,
      accept: ACCEPT,
      maxBytes: this.#maxBytes,
      wants: isWanted,
      until,
    });
  }
}
