import type { Quad } from '@rdfjs/types';
import { DataFactory } from 'n3';

const { literal, namedNode, blankNode, quad } = DataFactory;
const SD = 'http://www.w3.org/ns/sparql-service-description#';
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const FORMATS = 'http://www.w3.org/ns/formats/';
const RESULT_FORMATS = [
  'SPARQL_Results_JSON',
  'SPARQL_Results_XML',
  'SPARQL_Results_CSV',
  'SPARQL_Results_TSV',
  'Turtle',
  'N-Triples',
  'RDF_XML',
  'JSON-LD',
];

/** What the endpoint is (https://www.w3.org/TR/sparql11-service-description/). */
export function serviceDescription(endpoint: string, triples: number, isWritable: boolean): readonly Quad[] {
  const sd = (name: string) => namedNode(SD + name);
  const service = namedNode(endpoint);
  const [dataset, graph] = [blankNode('dataset'), blankNode('graph')];
  return [
    quad(service, RDF_TYPE, sd('Service')),
    quad(service, sd('endpoint'), service),
    quad(service, sd('supportedLanguage'), sd('SPARQL11Query')),
    ...(isWritable ? [quad(service, sd('supportedLanguage'), sd('SPARQL11Update'))] : []),
    quad(service, sd('feature'), sd('UnionDefaultGraph')),
    ...RESULT_FORMATS.map((name) => quad(service, sd('resultFormat'), namedNode(FORMATS + name))),
    quad(service, sd('defaultDataset'), dataset),
    quad(dataset, RDF_TYPE, sd('Dataset')),
    quad(dataset, sd('defaultGraph'), graph),
    quad(graph, RDF_TYPE, sd('Graph')),
    quad(
      graph,
      namedNode('http://rdfs.org/ns/void#triples'),
      literal(String(triples), namedNode('http://www.w3.org/2001/XMLSchema#integer')),
    ),
  ] as readonly Quad[];
}
