/** Changes that break the graph of the fictional pages, each with the words of the finding. */
export const BREAKS: readonly (readonly [what: string, from: RegExp | string, to: string, message: RegExp])[] = [
  ['a second label', 'rdfs:label "Yue Lin" ;', 'rdfs:label "Yue Lin", "Y. Lin" ;', /exactly one rdfs:label/],
  ['no label', 'rdfs:label "Priya Nair" ;', '', /exactly one rdfs:label/],
  ['a label with a language', 'rdfs:label "Yue Lin" ;', 'rdfs:label "Yue Lin"@en ;', /exactly one rdfs:label/],
  ['a person that is no foaf:Person', /(<person\/priya-nair-\w+>) a schema:Person, foaf:Person/, '$1 a schema:Person', /foaf:Person too/],
  ['an e-mail address without @', '"yue.lin@northbay.example"', '"yue.lin"', /e-mail address/],
  ['an affiliation with a role', /schema:affiliation <[^>]*>/, 'schema:affiliation <role/x>', /plain schema:Organization/],
  ['advising in one direction', /vg:advisee\n?\s*<person\/yue-lin-\w+> ;/, '', /whoever names them/],
  ['special advising without the general', /vg:advisor\n?(\s*<person\/[\w-]+>,?)+ ;/, '', /general vg:advisor/],
  ['a position of 0', 'schema:position 2', 'schema:position 0', /schema:position from 1/],
  ['an authorship without a person', /schema:item <person\/jonas-weber-\w+> ;/, '', /one person's/],
  ['a year that is a string', '"2024"^^xsd:gYear', '"2024"', /typed by its precision/],
  ['a degree of no level', 'schema:educationalLevel vg:Doctorate', 'schema:educationalLevel "PhD"', /educationalLevel/],
  ['a degree of no institution', /schema:recognizedBy <org\/eastlake-university[\w-]*> \./, '.', /recognised by/],
  ['a volume of nothing', /schema:isPartOf <venue\/cvpr> ;/, '', /part of one series/],
  ['an identifier of no scheme', 'schema:propertyID "ORCID" ;', '', /of which scheme/],
  [
    'a role at two organisations',
    /schema:memberOf <(org\/acme-research)> ;/,
    'schema:memberOf <$1>, <org/harbour-institute-of-technology> ;',
    /exactly one schema:Organization/,
  ],
];
