/**
 * Puts off what a bundle computes for constants that most runs do not need. Where a module begins with
 *
 *     LABEL = new RegExp(alternation(WORDS), 'u')          import_node_net = require('node:net')
 *
 * each use becomes `(LABEL ??= …)`, in a function of its own: the first use computes it, and a run without a use never does. Parts of
 * Node.js and patterns are half of what the start of the program would spend on its modules: V8 reads a pattern, even one that stands
 * there as a literal, when it comes to it, and compiled code that is kept has none.
 */
import { type AnyNode, type AssignmentExpression, type Expression, type Pattern, type Program, parse } from 'acorn';
import { ancestor, full } from 'acorn-walk';

/** `require("node:net")`, `__toESM(require("node:net"))` */
const BUILT_IN = /^(?:__toESM\()?require\("node:[\w/]+"\)+$/;

/** Whether a constant can be computed later as well: patterns of this project, whose functions only give values, and parts of Node.js. */
function canWait(code: string, right: Expression, module: string): boolean {
  if (right.type === 'Literal') return module.startsWith('dist/') && 'regex' in right;
  if (right.type === 'NewExpression') {
    return module.startsWith('dist/') && right.callee.type === 'Identifier' && right.callee.name === 'RegExp';
  }
  return BUILT_IN.test(code.slice(right.start, right.end));
}

function namesOf(pattern: Pattern | null): readonly string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesOf(property.type === 'RestElement' ? property.argument : property.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesOf);
    case 'AssignmentPattern':
      return namesOf(pattern.left);
    case 'RestElement':
      return namesOf(pattern.argument);
    default:
      return [];
  }
}

/** How often each name is declared, anywhere: one that is declared twice may mean something else in a function. */
function declarationsIn(program: Program): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const declare = (names: readonly string[]): void => {
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  full(program, (node) => {
    const at = node as AnyNode;
    if (at.type === 'VariableDeclarator') declare(namesOf(at.id));
    else if (at.type === 'CatchClause') declare(namesOf(at.param ?? null));
    else if (at.type === 'ClassDeclaration' || at.type === 'ClassExpression') declare(namesOf(at.id ?? null));
    else if ('params' in at) {
      declare(at.params.flatMap(namesOf));
      if (at.type !== 'ArrowFunctionExpression') declare(namesOf(at.id ?? null));
    }
  });
  return counts;
}

/** The module that an assignment is a statement of: `dist/text/fold.js` in `__esm({"dist/text/fold.js"(){ … }})`. */
function moduleOf(ancestors: readonly AnyNode[]): string | undefined {
  const functions = ancestors.filter((node) => 'params' in node);
  const property = ancestors.find((node) => node.type === 'Property' && node.value === functions[1]);
  if (functions.length !== 2 || property?.type !== 'Property' || property.key.type !== 'Literal') return undefined;
  return String(property.key.value);
}

/** The constants of modules that can wait, by name. */
function constantsIn(code: string, program: Program): ReadonlyMap<string, AssignmentExpression> {
  const declarations = declarationsIn(program);
  const found = new Map<string, AssignmentExpression>();
  const changed = new Set<string>();
  ancestor(program, {
    AssignmentExpression: (node, _, path) => {
      for (const name of namesOf(node.left.type === 'MemberExpression' ? null : node.left)) {
        const module = moduleOf(path as readonly AnyNode[]);
        if (found.has(name) || declarations.get(name) !== 1 || node.operator !== '=') changed.add(name);
        else if (module !== undefined && canWait(code, node.right, module)) found.set(name, node);
        else changed.add(name);
      }
    },
    UpdateExpression: ({ argument }) => {
      if (argument.type === 'Identifier') changed.add(argument.name);
    },
  });
  for (const name of changed) found.delete(name);
  return found;
}

/** A stretch of the code and what is to stand there. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const getterOf = (name: string): string => `lazily$${name}`;

function usesOf(program: Program, constants: ReadonlyMap<string, AssignmentExpression>): readonly Edit[] {
  const edits: Edit[] = [];
  ancestor(program, {
    Identifier: ({ name, start, end }, _, path) => {
      if (!constants.has(name)) return;
      const around = path.at(-2);
      const key = around?.type === 'Property' && around.shorthand ? `${name}:` : '';
      edits.push({ start, end, text: `${key}(${name}??${getterOf(name)}())` });
    },
  });
  return edits;
}

/** The code from one place to another with the edits that are in it, which are sorted and do not overlap. */
function edited(code: string, edits: readonly Edit[], from: number, to: number): string {
  const parts: string[] = [];
  let at = from;
  for (const { start, end, text } of edits) {
    if (start < at || end > to) continue;
    parts.push(code.slice(at, start), text);
    at = end;
  }
  return `${parts.join('')}${code.slice(at, to)}`;
}

/**
 * The bundle with constants that are computed when they are first used; see above.
 *
 * @param code a script that esbuild made, one function whose last characters are `})`
 */
export function withLazyConstants(code: string): string {
  const program = parse(code, { ecmaVersion: 'latest' });
  const constants = constantsIn(code, program);
  const uses = usesOf(program, constants).toSorted((a, b) => a.start - b.start);
  const getters = [...constants].map(
    ([name, { right }]) => `function ${getterOf(name)}(){return ${name}=${edited(code, uses, right.start, right.end)}}`,
  );
  const removed = [...constants.values()].map(({ start, end }): Edit => ({ start, end, text: '0' }));
  const edits = [...removed, ...uses].toSorted((a, b) => a.start - b.start);
  const end = code.lastIndexOf('})');
  return `${edited(code, edits, 0, end)};${getters.join('')}${code.slice(end)}`;
}
