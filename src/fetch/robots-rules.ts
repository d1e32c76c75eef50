/** What a robots.txt lets one robot do. */
export interface RobotsRules {
  /** Seconds between requests that it asks for (`Crawl-delay`, which many write though the standard has it not). */
  readonly crawlDelay?: number;
  /** @param path path and query of an address */
  allows(path: string): boolean;
}

interface Rule {
  readonly allows: boolean;
  readonly pattern: string;
}

/** What is said to one robot, or to all. */
interface Group {
  readonly rules: Rule[];
  isNamed: boolean;
  crawlDelay?: number;
}

const LINE_END = /\r\n|\r|\n/;
/** `Disallow: /private # not for robots`: the key and the value. */
const LINE = /^\uFEFF?[ \t]*([A-Za-z-]+)[ \t]*:[ \t]*([^#]*)/;
/** The product token (RFC 9309, 2.2.1): `vitagraph` of `vitagraph/0.1`. */
const TOKEN = /^[A-Za-z_-]+/;
const PERCENT = /%[0-9A-Fa-f]{2}/g;
const UNRESERVED = /[A-Za-z0-9._~-]/;
const NOT_ASCII = /[^\u0021-\u007e]/gu;

/** A path with one spelling for what is the same (RFC 9309, 2.2.2): `/%7Eann` and `/~ann`, `/%c3%a9` and `/é`. */
const normalise = (path: string): string =>
  path
    .toWellFormed()
    .replace(NOT_ASCII, encodeURIComponent)
    .replace(PERCENT, (code) => {
      const char = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return UNRESERVED.test(char) ? char : code.toUpperCase();
    });

/** Whether a path begins with what the pattern says: `*` is any characters, `$` at the end the end of the path. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  const last = isWhole ? rest.pop() : undefined;
  let at = first.length;
  // The first place of each piece leaves the most for those that follow.
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? path.length === at : path.length - last.length >= at && path.endsWith(last);
}

/** The most specific rule counts, which is the longest; of two as long the one that allows. */
function isAllowed(rules: readonly Rule[], path: string): boolean {
  let best: Rule | undefined;
  for (const rule of rules) {
    const isStronger = !best || rule.pattern.length > best.pattern.length || (rule.pattern.length === best.pattern.length && rule.allows);
    if (isStronger && matches(rule.pattern, path)) best = rule;
  }
  return best?.allows ?? true;
}

/**
 * Reads a robots.txt (RFC 9309) as one robot. All groups that name it count as one; those for all robots count where none does.
 *
 * @param robot its product token, in lower case
 */
export function parseRobots(text: string, robot: string): RobotsRules {
  const own: Group = { rules: [], isNamed: false };
  const all: Group = { rules: [], isNamed: false };
  let current = new Set<Group>();
  let isListOpen = false;
  const startGroup = (agent: string): void => {
    if (!isListOpen) current = new Set();
    isListOpen = true;
    const group = agent.trim() === '*' ? all : TOKEN.exec(agent)?.[0].toLowerCase() === robot ? own : undefined;
    if (!group) return;
    group.isNamed = true;
    current.add(group);
  };
  for (const line of text.split(LINE_END)) {
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    const kind = key.toLowerCase();
    if (kind === 'user-agent') startGroup(value);
    else if (kind === 'allow' || kind === 'disallow') {
      isListOpen = false;
      const pattern = normalise(value.trim());
      // "Disallow:" alone forbids nothing.
      if (pattern !== '') for (const { rules } of current) rules.push({ allows: kind === 'allow', pattern });
    } else if (kind === 'crawl-delay') {
      const seconds = Number(value);
      if (seconds > 0 && Number.isFinite(seconds)) for (const group of current) group.crawlDelay = seconds;
    }
  }
  const { rules, crawlDelay } = own.isNamed ? own : all;
  // Its own file may always be read (2.2.2).
  const allows = (path: string): boolean => path === '/robots.txt' || isAllowed(rules, normalise(path));
  return { ...(crawlDelay !== undefined && { crawlDelay }), allows };
}
