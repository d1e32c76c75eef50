import type { QueryResult } from '../../model/query-result.js';
import { toCsv } from './csv.js';
import { booleanToJson, toJson } from './json.js';
import { toTable } from './table.js';
import { toTsv } from './tsv.js';
import { booleanToXml, toXml } from './xml.js';

/** How results are written; `table` is for people, the others are W3C formats. */
export const RESULT_FORMATS = ['table', 'csv', 'tsv', 'json', 'xml'] as const;

export type ResultFormat = (typeof RESULT_FORMATS)[number];

function formatBoolean(value: boolean, format: ResultFormat): string {
  if (format === 'json') return booleanToJson(value);
  if (format === 'xml') return booleanToXml(value);
  return `${value}\n`;
}

/** A result as text. A graph is Turtle in every format; a truth value has no CSV or TSV and is written as a word there. */
export function formatResult(result: QueryResult, format: ResultFormat, columns?: number): string {
  switch (result.kind) {
    case 'boolean':
      return formatBoolean(result.value, format);
    case 'graph':
      return result.turtle;
    case 'bindings':
      switch (format) {
        case 'table':
          return toTable(result, columns);
        case 'csv':
          return toCsv(result);
        case 'tsv':
          return toTsv(result);
        case 'json':
          return toJson(result);
        case 'xml':
          return toXml(result);
      }
  }
}
