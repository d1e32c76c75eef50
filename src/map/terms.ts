import type { Literal, NamedNode } from '@rdfjs/types';
import { DataFactory } from 'n3';
import type { Iri } from '../model/entity.js';
import { xsd } from './vocabulary.js';

const { namedNode, literal } = DataFactory;
const YEAR = /^\d{4}$/;
const YEAR_MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** C0 and C1 control characters but tab and line break; XML 1.0 and some parsers refuse them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

export const iri = (value: Iri): NamedNode => namedNode(value);

/** A string without what no serialisation can carry: control characters and half surrogate pairs. */
export const text = (value: string, language?: string): Literal => literal(value.toWellFormed().replace(CONTROLS, ' '), language);

/** A year, month or day by how precise it is printed; nothing for what is no date. */
export function date(value: string | undefined): readonly Literal[] {
  if (value === undefined) return [];
  if (YEAR.test(value)) return [literal(value, xsd.gYear)];
  if (YEAR_MONTH.test(value)) return [literal(value, xsd.gYearMonth)];
  return DATE.test(value) ? [literal(value, xsd.date)] : [];
}

/** The year of a date, as `xsd:gYear`. */
export const year = (value: string): readonly Literal[] => date(value.slice(0, 4));

/** A moment, as XML Schema writes it: "2026-06-05T10:00:00Z". */
export const dateTime = (value: string): Literal => literal(value, xsd.dateTime);

export const integer = (value: number): Literal => literal(String(value), xsd.integer);
export const truth = (): Literal => literal('true', xsd.boolean);
/** A number between 0 and 1 with two digits at most: "0.9", "0.97", "1.0". */
export const decimal = (value: number): Literal => literal(value.toFixed(2).replace(/0$/, ''), xsd.decimal);
