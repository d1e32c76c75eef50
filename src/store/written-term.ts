import type { Literal, Term } from '@rdfjs/types';
import { PREFIXES } from '../model/vocabulary.js';
import { NOT_IN_IRI, numericEscape, quoteLiteral } from '../text/n-triples.js';

const XSD_STRING = `${PREFIXES.xsd}string`;
/** Literals that Turtle writes bare: "12", "true", "0.97". */
const BARE: Readonly<Record<string, RegExp>> = {
  [`${PREFIXES.xsd}integer`]: /^[+-]?\d+$/,
  [`${PREFIXES.xsd}boolean`]: /^(?:true|false)$/,
  [`${PREFIXES.xsd}decimal`]: /^[+-]?\d*\.\d+$/,
};
/** Local names that need no escape: `name`, `Fact`; not `a/b`, `3d`. */
const LOCAL_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** What may follow the base: `person/ana#a1`; not `a:b`, `//c`, `?d`. */
const RELATIVE = /^[A-Za-z0-9_~%-][A-Za-z0-9_~%.-]*(?:\/[^?]*)?$/;
const DOT_SEGMENT = /(?:^|\/)\.{1,2}(?:\/|$|#)/;
/** IRIs that are remembered as written; a graph may have more than fit into memory. */
const MOST_REMEMBERED = 1 << 16;
const FORBIDDEN = new RegExp(NOT_IN_IRI, 'g');

const bracketed = (iri: string): string => `<${iri.replace(FORBIDDEN, numericEscape)}>`;

/** A term as N-Triples write it (https://www.w3.org/TR/n-triples/). */
export function plainTerm(term: Term): string {
  switch (term.termType) {
    case 'NamedNode':
      return bracketed(term.value);
    case 'BlankNode':
      return `_:${term.value}`;
    case 'Literal':
      return plainLiteral(term);
    default:
      throw Object.assign(new Error(`a ${term.termType} is not written`), { code: 'unwritable-term' });
  }
}

function plainLiteral({ value, language, datatype }: Literal): string {
  if (language !== '') return `${quoteLiteral(value)}@${language}`;
  return datatype.value === XSD_STRING ? quoteLiteral(value) : `${quoteLiteral(value)}^^${bracketed(datatype.value)}`;
}

/** Writes terms as Turtle does: prefixed names, numbers bare, IRIs relative to the base. It notes which prefixes were needed. */
export class TurtleTerms {
  readonly #base: string | undefined;
  readonly #prefixes: readonly (readonly [prefix: string, namespace: string])[];
  readonly #used = new Set<string>();
  readonly #written = new Map<string, string>();

  /** @param prefixes namespaces by prefix; our own where none are given */
  constructor(base: string | undefined, prefixes: Readonly<Record<string, string>> = PREFIXES) {
    this.#base = base;
    this.#prefixes = Object.entries(prefixes);
  }

  /** The `@base` and `@prefix` lines for all terms written so far. */
  head(): string {
    const prefixes = this.#prefixes.filter(([prefix]) => this.#used.has(prefix));
    const base = this.#base === undefined ? '' : `@base ${bracketed(this.#base)} .\n`;
    return base + prefixes.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join('');
  }

  iri(value: string): string {
    const known = this.#written.get(value);
    if (known !== undefined) return known;
    const written = this.#shortened(value);
    if (this.#written.size === MOST_REMEMBERED) this.#written.clear();
    this.#written.set(value, written);
    return written;
  }

  #shortened(value: string): string {
    for (const [prefix, namespace] of this.#prefixes) {
      if (!value.startsWith(namespace) || !LOCAL_NAME.test(value.slice(namespace.length))) continue;
      this.#used.add(prefix);
      return `${prefix}:${value.slice(namespace.length)}`;
    }
    return bracketed(this.#relative(value));
  }

  /** The part after the base, where a parser leads it back to the same IRI. */
  #relative(value: string): string {
    if (this.#base === undefined || !this.#base.endsWith('/') || !value.startsWith(this.#base)) return value;
    const rest = value.slice(this.#base.length);
    return RELATIVE.test(rest) && !DOT_SEGMENT.test(rest) ? rest : value;
  }

  term(term: Term): string {
    if (term.termType === 'NamedNode') return this.iri(term.value);
    if (term.termType !== 'Literal' || term.language !== '') return plainTerm(term);
    const datatype = term.datatype.value;
    if (datatype === XSD_STRING || BARE[datatype]?.test(term.value)) return datatype === XSD_STRING ? quoteLiteral(term.value) : term.value;
    return `${quoteLiteral(term.value)}^^${this.iri(datatype)}`;
  }
}
