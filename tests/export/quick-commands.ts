/** A command as the tool understands it. */
export interface QuickCommand {
  readonly item: string;
  readonly what: 'create' | 'label' | 'description' | 'alias' | 'statement';
  readonly key: string;
  readonly value: string;
  /** Qualifiers and sources: `P1545`, `S854`. */
  readonly more: readonly (readonly [string, string])[];
}

const LABEL = /^([LAD])([a-z_-]+)$/;
const KINDS = { L: 'label', A: 'alias', D: 'description' } as const;
const VALUES = [/^Q\d+$/, /^"(.*)"$/, /^[a-z_-]+:"(.*)"$/, /^[+-]?\d+-\d\d-\d\dT\d\d:\d\d:\d\dZ\/\d+$/];

function quickValue(text: string): string {
  const match = VALUES.flatMap((pattern) => pattern.exec(text) ?? []);
  if (match[0] === undefined) throw new Error(`no value: ${text}`);
  return match[1] ?? match[0];
}

/** Reads commands by the rules of QuickStatements' own reader of version 1: lines, tabs, values by their forms. */
export function quickCommands(text: string): readonly QuickCommand[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): QuickCommand => {
      const [item = '', key = '', value = '', ...rest] = line.split('\t');
      if (line === 'CREATE') return { item: 'LAST', what: 'create', key: '', value: '', more: [] };
      if (!/^(?:LAST|Q\d+)$/.test(item) || value === '' || rest.length % 2 !== 0) throw new Error(`no command: ${line}`);
      const more = rest.flatMap((part, i) => (i % 2 === 0 ? [[part, quickValue(rest[i + 1] ?? '')] as const] : []));
      if (!more.every(([name]) => /^[PS]\d+$/.test(name))) throw new Error(`no qualifier: ${line}`);
      const label = LABEL.exec(key);
      if (label) return { item, what: KINDS[label[1] as keyof typeof KINDS], key: label[2] ?? '', value: quickValue(value), more };
      if (!/^P\d+$/.test(key)) throw new Error(`no property: ${line}`);
      return { item, what: 'statement', key, value: quickValue(value), more };
    });
}
