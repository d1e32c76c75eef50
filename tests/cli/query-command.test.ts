import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, vitagraph } from '../support/project.js';

const GRAPH = join(root, 'tests/fixtures/people.ttl');
const folder = mkdtempSync(join(tmpdir(), 'vitagraph-query-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const query = (...args: readonly string[]): ReturnType<typeof vitagraph> => vitagraph(['query', ...args, '--graph', GRAPH]);

describe('query', () => {
  it('answers by name, as TSV in a pipe', () => {
    const run = query('advisors', 'ortega ines');
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe(
      '?name\t?kind\t?advisor\n"Tomas Lind"\t"doctoral"\t<https://kg.example/person/tomas-lind>\n"Bo He"\t"internship"\t<https://kg.example/person/bo-he>\n',
    );
    expect(run.status).toBe(0);
  });

  it('takes a name of several words without quotes, and an IRI with or without brackets', () => {
    const expected = query('emails', 'Inés Ortega', '--results', 'csv').stdout;
    expect(expected).toBe('email\r\nines@uni.example\r\n');
    expect(query('emails', 'ines', 'ortega', '--results', 'csv').stdout).toBe(expected);
    expect(query('emails', 'https://kg.example/person/ines-ortega', '--results', 'csv').stdout).toBe(expected);
    expect(query('emails', '<https://kg.example/person/ines-ortega>', '--results', 'csv').stdout).toBe(expected);
  });

  it('writes the same as a table, for people', () => {
    expect(query('coauthors', 'Inés Ortega', '--results', 'table').stdout).toMatch(/^name +works .*\n─+.*\nTomas Lind +2 +2023 +https/);
  });

  it('lists several people of one name, with what tells them apart, and picks none', () => {
    const run = query('papers', 'Jun Li');
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('"Jun Li" can be 2 people; give the IRI of one of them');
    expect(run.stderr).toMatch(/Jun Li +Harbour University +2 +Kelp +https:\/\/kg\.example\/person\/jun-li-1/);
    expect(run.stderr).toMatch(/Jun Li +0 +https:\/\/kg\.example\/person\/jun-li-2/);
  });

  it('says whom it takes a name for that is not quite theirs', () => {
    const run = query('names', 'Pia Berg');
    expect(run.stderr).toBe('"Pia Berg" is taken for Pia van den Berg <https://kg.example/person/pia-berg>\n');
    expect(run.status).toBe(0);
    expect(query('names', 'Pia Berg', '--quiet').stderr).toBe('');
  });

  it.each([
    ['Inez Ortega', 'none of the 11 people of the graph goes by this name; nearest: "Inés Ortega"'],
    ['} INSERT DATA { <a:a> <b:b> <c:c> } #', 'none of the 11 people'],
    ['" . ?s ?p ?o', 'none of the 11 people'],
    ['$&', 'none of the 11 people'],
    ['https://kg.example/person/nobody', 'the graph says nothing about this IRI'],
    ['urn:x:y', 'the graph says nothing about this IRI'],
  ])('nobody is %s', (name, message) => {
    const run = query('papers', name);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.status).toBe(1);
  });

  it('finds organisations, venues and topics by a part of their names', () => {
    expect(query('members', 'harbour', '--results', 'csv').stdout).toContain('Jun Li,affiliated');
    expect(query('published', 'Symposium on the Sea', '--results', 'csv').stdout).toContain('Tides,2020');
    expect(query('experts', 'TIDES', '--results', 'csv').stdout).toContain('Inés Ortega');
    expect(query('members', 'Harbor University').stderr).toContain(
      'none of the 2 organisations of the graph goes by this name; nearest: "Harbour University"',
    );
  });

  it('finds a name with quotes in it', () => {
    expect(query('names', 'Seán "Jack" O\'Dell', '--results', 'csv').stdout).toBe('name,use\r\n"Seán ""Jack"" O\'Dell",main\r\n');
  });

  it('answers SPARQL from the line, a file and standard input alike', () => {
    const sparql = 'SELECT ?n WHERE { <https://kg.example/person/bo-he> <https://schema.org/name> ?n FILTER(LANG(?n) = "zh") }';
    const expected = '?n\n"何博"@zh\n';
    expect(query('-q', sparql).stdout).toBe(expected);
    expect(query('-f', file('q.rq', sparql)).stdout).toBe(expected);
    expect(vitagraph(['query', '-', '--graph', GRAPH], { input: sparql }).stdout).toBe(expected);
  });

  it('asks all graph files of a folder', () => {
    const graphs = mkdtempSync(join(folder, 'graphs-'));
    expect(vitagraph(['query', 'owners', '--graph', graphs]).stderr).toBe(`${graphs}: the folder holds no graph files\n`);
    for (const n of [1, 2]) writeFileSync(join(graphs, `${n}.ttl`), `[] <http://p.example/> ${n} .`);
    writeFileSync(join(graphs, 'readme.md'), 'x');
    const run = vitagraph(['query', '-q', 'SELECT ?o WHERE { ?s ?p ?o } ORDER BY ?o', '--graph', graphs, '--results', 'csv']);
    expect(run.stdout).toBe('o\r\n1\r\n2\r\n');
  });

  it('asks a file that describes parameters about names', () => {
    const path = file(
      'shared.rq',
      '# Names.\n# @param person a person\nSELECT ?n WHERE { VALUES ?person { UNDEF } ?person <http://schema.org/name> ?n }',
    );
    expect(query('-f', path, 'ortega ines').stdout).toBe('?n\n"Inés Ortega"\n');
    expect(query('-f', path).stderr).toContain('takes one name');
    const closed = query('-f', file('closed.rq', 'ASK {}'), 'x');
    expect(closed.stderr).toContain('closed.rq: has no parameters');
    expect(closed.status).toBe(2);
    const whale = query('-f', file('whale.rq', '# X.\n# @param whale a whale\nSELECT * { VALUES ?whale { UNDEF } }'), 'x');
    expect(whale.stderr).toMatch(/whale\.rq: "@param whale a whale" tells no kind of thing \(person, /);
    const broken = query('-f', file('broken.rq', '# X.\n# @param person a person\nSELECT * { VALUES ?person { UNDEF } '), 'ines ortega');
    expect(broken.stderr).toMatch(/broken\.rq:3:\d+: expected/);
  });

  it('answers CONSTRUCT and DESCRIBE with Turtle', () => {
    const run = query(
      '-q',
      'CONSTRUCT { ?a <http://x.example/taught> ?b } WHERE { ?a <https://w3id.org/vitagraph/ns#advisee> ?b . ?b <http://schema.org/name> "Bo He" }',
    );
    expect(run.stdout.trim()).toBe('');
    expect(query('-q', 'DESCRIBE <https://kg.example/topic/tides>').stdout).toContain('"tides"');
  });

  it.each([
    ['ASK { ?s ?p ?o }', [], 'true\n', 0],
    ['ASK { ?s <http://none.example/> ?o }', [], 'false\n', 0],
    ['ASK { ?s ?p ?o }', ['--exit-status'], 'true\n', 0],
    ['ASK { ?s <http://none.example/> ?o }', ['--exit-status'], 'false\n', 1],
  ] as const)('%s %j', (sparql, options, output, status) => {
    const run = query('-q', sparql, ...options);
    expect(run.stdout).toBe(output);
    expect(run.status).toBe(status);
  });

  it('asks several graphs at once, by extension or content, with named graphs as one', () => {
    const nquads = file('more.nq', '<http://a.example/1> <http://p.example/> "1" <http://g.example/> .\n');
    const triples = file('unnamed', '<http://a.example/2> <http://p.example/> "2" .\n');
    const jsonld = file('one.jsonld', '{"@id":"http://a.example/3","http://p.example/":"3"}');
    const xml = file(
      'rdf.xml',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:p="http://p.example/"><rdf:Description rdf:about="http://a.example/4"><p:p>4</p:p></rdf:Description></rdf:RDF>',
    );
    const trig = file('trig', '@prefix p: <http://p.example/> .\n<http://g.example/> { <http://a.example/5> p: "5" }\n');
    const run = vitagraph([
      'query',
      '-q',
      'SELECT ?o WHERE { ?s ?p ?o } ORDER BY ?o',
      '--graph',
      nquads,
      triples,
      jsonld,
      xml,
      trig,
      '--results',
      'csv',
    ]);
    expect(run.stdout).toBe('o\r\n1\r\n2\r\n3\r\n4\r\n5\r\n');
  });

  it.each([
    [['-q', 'SELECT ?a WHERE { ?a'], /^query:1:21: expected/],
    [['-q', 'SELECT ?a\nWHERE { ?a a foo:b }'], /^query:2:\d+: a prefix is used that is not declared/],
    [['-q', 'INSERT DATA { <a:a> <a:b> <a:c> }'], /^query: an update, not a query/],
    [['-q', ''], /^query:1:1: /],
    [['coauthor', 'x'], /no query named "coauthor" \(did you mean "coauthors"\?\)/],
    [['constructor'], /no query named "constructor"/],
    [['path', 'Inés Ortega'], /"path" takes 2 names .* vitagraph query path PERSON OTHER/],
    [['coauthors'], /"coauthors" takes one name .* vitagraph query coauthors PERSON/],
    [['owners', 'x'], /"owners" takes no names/],
    [[], /nothing is asked/],
    [['owners', '-q', 'ASK {}'], /two questions at once/],
    [['-f', '/nowhere/q.rq'], /^\/nowhere\/q\.rq: no such file/],
    [['owners', '--results', 'yaml'], /Allowed choices are table, csv, tsv, json, xml/],
    [['owners', '--result', 'csv'], /unknown option '--result'\n\(Did you mean --results\?\)/],
  ] as const)('%j is told on one line, with exit code 2', (args, message) => {
    const run = query(...args);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toContain('    at ');
    expect(run.stdout).toBe('');
    expect(run.status).toBe(2);
  });

  it.each([
    ['broken.ttl', '@prefix a: <http://a.example/> .\n\na:b a:c "d .\n', /broken\.ttl:3: .*\(read as Turtle\)/],
    ['broken.nt', '<http://a.example/> <http://b.example/> .\n', /broken\.nt:1: .*\(read as N-Triples\)/],
    ['broken.jsonld', '{"@id": }', /broken\.jsonld.*: .*\(read as JSON-LD\)/],
    ['broken.rdf', '<rdf:RDF', /broken\.rdf.*: .*\(read as RDF\/XML\)/],
  ])('tells where %s is malformed', (name, content, message) => {
    const run = vitagraph(['query', 'owners', '--graph', file(name, content)]);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.status).toBe(2);
  });

  it('says how to make the graph that is not there', () => {
    const run = vitagraph(['query', 'owners'], { cwd: folder });
    expect(run.stderr).toBe('output/graph.ttl: no such file; make it with "vitagraph extract input/", or name another with --graph\n');
    expect(run.status).toBe(2);
  });

  it('lists the named queries with what they answer', () => {
    const run = vitagraph(['query', '--list']);
    expect(run.stdout).toMatch(/^coauthors PERSON +The co-authors of a person/m);
    expect(run.stdout).toMatch(/^path PERSON OTHER +The shortest chain/m);
    expect(run.status).toBe(0);
  });

  it('shows the SPARQL of a named query, bound where it is asked about something', () => {
    const open = vitagraph(['query', 'emails', '--show'], { cwd: folder });
    expect(open.stdout).toContain('VALUES ?person { UNDEF }');
    const bound = query('emails', 'ines ortega', '--show');
    expect(bound.stdout).toContain('VALUES ?person { <https://kg.example/person/ines-ortega> }');
    expect(query('-q', bound.stdout, '--results', 'csv').stdout).toBe('email\r\nines@uni.example\r\n');
    expect(query('-q', 'ASK {}', '--show').status).toBe(2);
    expect(query('nonsense', '--show').status).toBe(2);
  });

  it('says that there are no answers, unless asked to be quiet', () => {
    expect(query('papers', '欧阳雪').stderr).toBe('no answers in this graph\n');
    expect(query('papers', '欧阳雪', '--quiet').stderr).toBe('');
  });
});

describe('the program', () => {
  it.each([
    [['--help'], 0, 'stdout', /Commands:[\s\S]*extract[\s\S]*Examples:/],
    [['extract', '--help'], 0, 'stdout', /Examples:/],
    [['query', '--help'], 0, 'stdout', /Examples:/],
    [['explain', '--help'], 0, 'stdout', /Examples:/],
    [['validate', '--help'], 0, 'stdout', /Examples:/],
    [['help', 'query'], 0, 'stdout', /Examples:/],
    [['--version'], 0, 'stdout', /^\d+\.\d+\.\d+\n$/],
    [[], 2, 'stderr', /Commands:/],
    [['exctract'], 2, 'stderr', /unknown command 'exctract'\n\(Did you mean extract\?\)/],
    [['extract'], 2, 'stderr', /missing required argument 'input'/],
    [['--nope'], 2, 'stderr', /unknown option '--nope'/],
  ] as const)('%j exits with %i', (args, status, stream, message) => {
    const run = vitagraph(args);
    expect(run[stream]).toMatch(message);
    expect(run.status).toBe(status);
  });

  it('does not mind a reader that leaves early', () => {
    const long = 'SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }';
    const command = `"${process.execPath}" bin/vitagraph.js query -q '${long}' --graph '${GRAPH}' | head -n 1`;
    const run = spawnSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toMatch(/^\?a/);
  });
});
