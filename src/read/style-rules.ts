/** What the style sheets inside a page say of its elements by default, as far as selectors of one class, id or name tell. */
export interface StyleRules {
  readonly hiddenClasses: ReadonlySet<string>;
  readonly hiddenIds: ReadonlySet<string>;
  /** Declarations by `.class` or element name. */
  readonly declarations: ReadonlyMap<string, string>;
}

/** No rule at all. */
export const NO_RULES: StyleRules = { hiddenClasses: new Set(), hiddenIds: new Set(), declarations: new Map() };

const HIDING_DECLARATION = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** `.abstract`, `div.abstract`, `#more`, `papertitle`; not `.abstract:hover`, not `body.zh .en`. */
const SIMPLE_SELECTOR = /^(?:([a-z0-9]+)|[a-z0-9]*([.#])([\w-]+))$/i;

/**
 * The rules of the page's own style sheets. Those inside `@media` and the like hold only at times and are left out.
 */
export function styleRules(source: string): StyleRules {
  const hiddenClasses = new Set<string>();
  const hiddenIds = new Set<string>();
  const declarations = new Map<string, string>();
  for (const sheet of styleSheets(source)) {
    for (const { selectors, body } of topLevelRules(sheet)) {
      const hides = HIDING_DECLARATION.test(body);
      for (const selector of selectors.split(',')) {
        const [, tag, mark, name = ''] = SIMPLE_SELECTOR.exec(selector.trim()) ?? [];
        if (hides && mark === '.') hiddenClasses.add(name);
        else if (hides && mark === '#') hiddenIds.add(name);
        const key = tag?.toLowerCase() ?? (mark === '.' ? `.${name}` : '');
        if (key !== '') declarations.set(key, `${declarations.get(key) ?? ''};${body}`);
      }
    }
  }
  return { hiddenClasses, hiddenIds, declarations };
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

/** Where a rule begins or ends. */
const RULE_MARK = /[;{}]/g;

/** The rules outside of at-rules, found by counting braces; comments are dropped. */
function* topLevelRules(sheet: string): Generator<{ readonly selectors: string; readonly body: string }> {
  const css = sheet.replace(/\/\*[\s\S]*?\*\//g, ' ');
  let depth = 0;
  let from = 0;
  let selectors = '';
  for (const { index: i, 0: mark } of css.matchAll(RULE_MARK)) {
    if (mark === ';' && depth === 0) from = i + 1;
    else if (mark === '{' && depth++ === 0) {
      selectors = css.slice(from, i).trim();
      from = i + 1;
    } else if (mark === '}' && depth > 0 && --depth === 0) {
      if (!selectors.startsWith('@')) yield { selectors, body: css.slice(from, i) };
      from = i + 1;
    }
  }
}
