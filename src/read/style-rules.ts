/** The classes and ids that the style sheets in a page hide by default. */
export interface HidingRules {
  readonly classes: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

/** No rule at all. */
export const NO_RULES: HidingRules = { classes: new Set(), ids: new Set() };

const HIDING_DECLARATION = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** `.abstract`, `div.abstract`, `#more`; not `.abstract:hover`, not `body.zh .en`. */
const SIMPLE_SELECTOR = /^[a-z0-9]*([.#])([\w-]+)$/i;

/**
 * What the page's own style sheets hide, as far as selectors of one class or id say.
 * Rules inside `@media` and the like hold only at times and are left out.
 */
export function hidingRules(source: string): HidingRules {
  const classes = new Set<string>();
  const ids = new Set<string>();
  for (const sheet of styleSheets(source)) {
    for (const { selectors, body } of topLevelRules(sheet)) {
      if (!HIDING_DECLARATION.test(body)) continue;
      for (const selector of selectors.split(',')) {
        const match = SIMPLE_SELECTOR.exec(selector.trim());
        if (match) (match[1] === '.' ? classes : ids).add(match[2] as string);
      }
    }
  }
  return classes.size + ids.size === 0 ? NO_RULES : { classes, ids };
}

function* styleSheets(source: string): Generator<string> {
  if (!source.includes('<style') && !source.includes('<STYLE')) return;
  const opening = /<style[\s>]/gi;
  for (let match = opening.exec(source); match; match = opening.exec(source)) {
    const start = source.indexOf('>', match.index);
    const end = source.indexOf('</', start);
    if (start < 0 || end < 0) return;
    yield source.slice(start + 1, end);
    opening.lastIndex = end;
  }
}

/** The rules outside of at-rules, found by counting braces; comments are dropped. */
function* topLevelRules(sheet: string): Generator<{ readonly selectors: string; readonly body: string }> {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, ' ');
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (let i = 0; i < css.length; i++) {
    const char = css[i];
    if (char === ';' && depth === 0) from = i + 1;
    else if (char === '{' && depth++ === 0) {
      selectors = css.slice(from, i).trim();
      from = i + 1;
    } else if (char === '}' && depth > 0 && --depth === 0) {
      if (!selectors.startsWith('@')) yield { selectors, body: css.slice(from, i) };
      from = i + 1;
    }
  }
}
