import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** A regular expression of the built program. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** The first file that it stands in, or is built by. */
  readonly file: string;
}

const DIST = new URL('../dist/', import.meta.url);
/** Files that run a program or a thread when they are loaded, and bundles of the others. */
const PROGRAMS = /(?:^|\/)(?:main|page-worker|store-thread)\.js$|^(?:bundle|explore)\//;

/** What tells one expression from another. */
export const keyOf = ({ source, flags }: Pick<Expression, 'source' | 'flags'>): string => `${flags}\t${JSON.stringify(source)}`;

/**
 * All regular expressions of the built program and of what it loads: those written out, and those put together from word lists
 * while a module is loaded, here and in the libraries (`new RegExp`).
 */
export async function projectExpressions(): Promise<readonly Expression[]> {
  const found = new Map<string, Expression>();
  let file = '';
  const add = (source: string, flags: string): void => {
    const expression = { source, flags, file };
    if (!found.has(keyOf(expression))) found.set(keyOf(expression), expression);
  };
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !PROGRAMS.test(name))
    .sort();
  for (file of files) {
    const program = parse(readFileSync(new URL(file, DIST), 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' });
    simple(program, {
      Literal: ({ regex }) => {
        if (regex) add(regex.pattern, regex.flags);
      },
    });
  }
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args: [string, string?], newTarget) => {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      add(made.source, made.flags);
      return made;
    },
  });
  try {
    for (file of files) await import(fileURLToPath(new URL(file, DIST)));
  } finally {
    globalThis.RegExp = native;
  }
  return [...found.values()];
}
