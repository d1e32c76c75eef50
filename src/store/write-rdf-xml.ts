import type { Quad_Object, Term } from '@rdfjs/types';
import { PREFIXES } from '../model/vocabulary.js';
import { xmlAttribute, xmlText } from '../text/xml-text.js';
import type { Description } from './group-quads.js';

const XSD_STRING = `${PREFIXES.xsd}string`;
/** The part of an IRI that can be an XML name: `author` of `http://schema.org/author`. */
const LOCAL_NAME = /[A-Za-z_][\w.-]*$/;

/**
 * A predicate as an XML element name.
 *
 * @throws {Error} where the namespace is none of ours: the mapping writes no such predicate.
 */
function elementName(predicate: string): string {
  const local = LOCAL_NAME.exec(predicate)?.[0] ?? '';
  const namespace = predicate.slice(0, predicate.length - local.length);
  const prefix = Object.entries(PREFIXES).find(([, iri]) => iri === namespace)?.[0];
  if (prefix === undefined || local === '') throw new Error(`${predicate} cannot be written in RDF/XML`);
  return `${prefix}:${local}`;
}

const identify = (term: Term, attribute: string): string =>
  term.termType === 'BlankNode' ? `rdf:nodeID="${xmlAttribute(term.value)}"` : `${attribute}="${xmlAttribute(term.value)}"`;

function property(name: string, object: Quad_Object): string {
  if (object.termType !== 'Literal') return `    <${name} ${identify(object, 'rdf:resource')}/>`;
  const language = object.language ? ` xml:lang="${object.language}"` : '';
  const datatype = !object.language && object.datatype.value !== XSD_STRING ? ` rdf:datatype="${xmlAttribute(object.datatype.value)}"` : '';
  return `    <${name}${language}${datatype}>${xmlText(object.value)}</${name}>`;
}

/** RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/), one `rdf:Description` a subject; graph names are not written. */
export function writeRdfXml(descriptions: readonly Description[]): string {
  const namespaces = Object.entries(PREFIXES).map(([prefix, iri]) => `  xmlns:${prefix}="${iri}"`);
  const bodies = descriptions.map(({ subject, properties }) => {
    const lines = [...properties].flatMap(([predicate, objects]) => {
      const name = elementName(predicate);
      return objects.map((object) => property(name, object));
    });
    return `  <rdf:Description ${identify(subject, 'rdf:about')}>\n${lines.join('\n')}\n  </rdf:Description>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n${namespaces.join('\n')}>\n${bodies.join('')}</rdf:RDF>\n`;
}
