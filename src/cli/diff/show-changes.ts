import type { FactChange } from '../../query/compare-facts.js';

const SIGNS = { learned: '+', lost: '-' } as const;

function lineOf({ change, fact: { kind, valueName, detail } }: FactChange): string {
  const value = [valueName, detail === '' ? '' : `(${detail})`].filter((part) => part !== '').join(' ');
  return `${SIGNS[change]} ${kind}${value === '' ? '' : `: ${value}`}`;
}

/** Changes for people: under each thing what was learned of it (`+`) and lost (`-`). */
export function showChanges(changes: readonly FactChange[]): string {
  const blocks = new Map<string, string[]>();
  for (const change of changes) {
    const { name, about } = change.fact;
    const head = name === about ? `<${about}>` : `${name} <${about}>`;
    blocks.set(head, [...(blocks.get(head) ?? []), lineOf(change)]);
  }
  return [...blocks].map(([head, lines]) => `${[head, ...new Set(lines)].join('\n')}\n`).join('\n');
}
