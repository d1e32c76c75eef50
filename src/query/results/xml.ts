import type { Bindings, Row, Term } from '../../model/query-result.js';

const START = '<?xml version="1.0" encoding="UTF-8"?>\n<sparql xmlns="http://www.w3.org/2005/sparql-results#">\n';
const END = '</sparql>\n';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
/** Characters that XML 1.0 cannot hold, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: XML forbids exactly these
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escapeXml = (text: string): string =>
  text.replace(NOT_XML, '\ufffd').replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);

function toXmlTerm(term: Term): string {
  switch (term.kind) {
    case 'iri':
      return `<uri>${escapeXml(term.value)}</uri>`;
    case 'blank':
      return `<bnode>${escapeXml(term.value)}</bnode>`;
    case 'literal': {
      const language = term.language === undefined ? '' : ` xml:lang="${escapeXml(term.language)}"`;
      const datatype = term.datatype === undefined ? '' : ` datatype="${escapeXml(term.datatype)}"`;
      return `<literal${language}${datatype}>${escapeXml(term.value)}</literal>`;
    }
  }
}

function toXmlRow(row: Row, variables: readonly string[]): string {
  const bindings = variables.flatMap((name) => {
    const term = row[name];
    return term ? [`      <binding name="${escapeXml(name)}">${toXmlTerm(term)}</binding>\n`] : [];
  });
  return `    <result>\n${bindings.join('')}    </result>\n`;
}

/** SPARQL Query Results XML. */
export function toXml({ variables, rows }: Bindings): string {
  const head = variables.map((name) => `    <variable name="${escapeXml(name)}"/>\n`).join('');
  const results = rows.map((row) => toXmlRow(row, variables)).join('');
  return `${START}  <head>\n${head}  </head>\n  <results>\n${results}  </results>\n${END}`;
}

/** The same for the answer of an ASK. */
export const booleanToXml = (value: boolean): string => `${START}  <head/>\n  <boolean>${value}</boolean>\n${END}`;
