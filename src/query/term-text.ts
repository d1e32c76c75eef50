import type { Term } from '../model/query-result.js';
import { NOT_IN_IRI, quoteLiteral } from '../text/n-triples.js';

const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const BLANK_LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_-])?$/u;
const LANGUAGE = /^[A-Za-z]+(?:-[A-Za-z0-9]+)*$/;

/** Whether the text is an absolute IRI that may stand between `<` and `>`. */
export const isIri = (text: string): boolean => SCHEME.test(text) && !NOT_IN_IRI.test(text);

function iri(value: string): string {
  if (!isIri(value)) throw new RangeError(`not an absolute IRI: ${JSON.stringify(value)}`);
  return `<${value}>`;
}

/**
 * A term as N-Triples, Turtle and SPARQL write it: nothing in the value can end it early.
 *
 * @example termText({ kind: 'literal', value: 'say "hi"', language: 'en' }) // '"say \\"hi\\""@en'
 * @throws {RangeError} where an IRI, a language tag or a blank node label holds what no such term may hold.
 */
export function termText(term: Term): string {
  switch (term.kind) {
    case 'iri':
      return iri(term.value);
    case 'blank':
      if (!BLANK_LABEL.test(term.value)) throw new RangeError(`not a blank node label: ${JSON.stringify(term.value)}`);
      return `_:${term.value}`;
    case 'literal': {
      const quoted = quoteLiteral(term.value);
      if (term.language !== undefined) {
        if (!LANGUAGE.test(term.language)) throw new RangeError(`not a language tag: ${JSON.stringify(term.language)}`);
        return `${quoted}@${term.language}`;
      }
      return term.datatype === undefined ? quoted : `${quoted}^^${iri(term.datatype)}`;
    }
  }
}
