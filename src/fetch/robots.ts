import type { Answer, AnswerHead } from './exchange.js';
import { asFetchError } from './fetch-error.js';
import { type PoliteClient, redirectOf } from './polite-client.js';
import { parseRobots, type RobotsRules } from './robots-rules.js';
import { showUrl, whyNotFetched } from './web-address.js';

/** The product token of this program. */
export const ROBOT = 'vitagraph';
/** RFC 9309, 2.5: at least so much is read. */
const MOST_BYTES = 500 * 1024;
const MOST_REDIRECTS = 5;
/** Files of so many hosts are kept; a run asks for the pages of a host one after the other. */
const MOST_KEPT = 256;

/** Whether an answer holds the rules. */
const hasRules = ({ status }: AnswerHead): boolean => status >= 200 && status < 300;

/** What a site allows, or why nothing of it is fetched. */
type SiteRules = { readonly kind: 'rules'; readonly rules: RobotsRules } | { readonly kind: 'closed'; readonly reason: string };

const OPEN: SiteRules = { kind: 'rules', rules: parseRobots('', ROBOT) };

function rulesOf({ bytes, isCut }: Answer): SiteRules {
  const text = new TextDecoder().decode(bytes);
  // Half a rule can be another rule.
  const whole = isCut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  return { kind: 'rules', rules: parseRobots(whole, ROBOT) };
}

/** What robots.txt of sites say (RFC 9309), each asked for once. */
export class Robots {
  readonly #client: PoliteClient;
  /** By origin, the one that was asked last at the end. */
  readonly #sites = new Map<string, Promise<SiteRules>>();

  constructor(client: PoliteClient) {
    this.#client = client;
  }

  /** Why an address is not to be fetched; undefined where it may be. */
  async whyForbidden(url: URL): Promise<string | undefined> {
    const site = await this.#rulesFor(url);
    if (site.kind === 'closed') return site.reason;
    return site.rules.allows(url.pathname + url.search) ? undefined : `${url.origin}/robots.txt forbids it`;
  }

  #rulesFor({ origin, hostname }: URL): Promise<SiteRules> {
    const known = this.#sites.get(origin);
    this.#sites.delete(origin);
    const rules = known ?? this.#ask(origin, hostname);
    this.#sites.set(origin, rules);
    const [oldest] = this.#sites.keys();
    if (this.#sites.size > MOST_KEPT && oldest !== undefined) this.#sites.delete(oldest);
    return rules;
  }

  async #ask(origin: string, host: string): Promise<SiteRules> {
    try {
      const site = await this.#follow(new URL('/robots.txt', origin), 0);
      if (site.kind === 'rules' && site.rules.crawlDelay !== undefined) this.#client.slowDown(host, site.rules.crawlDelay);
      return site;
    } catch (error) {
      return { kind: 'closed', reason: asFetchError(error).message };
    }
  }

  /** Rules that stand elsewhere count for the site that leads to them (2.3.1.2). */
  async #follow(url: URL, redirects: number): Promise<SiteRules> {
    const answer = await this.#client.ask({
      url,
      accept: 'text/plain,*/*;q=0.5',
      maxBytes: MOST_BYTES,
      wants: hasRules,
    });
    if (hasRules(answer)) return rulesOf(answer);
    if (answer.status >= 500) return { kind: 'closed', reason: `nothing is fetched where ${showUrl(url)} answers ${answer.status}` };
    const target = redirectOf(url, answer);
    // No file, or none that can be found: nothing is forbidden (2.3.1.2, 2.3.1.3).
    if (target === undefined || redirects === MOST_REDIRECTS) return OPEN;
    const refusal = whyNotFetched(target);
    if (refusal !== undefined) return { kind: 'closed', reason: `${showUrl(url)} redirects to ${showUrl(target)}: ${refusal}` };
    return this.#follow(target, redirects + 1);
  }
}
