import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import type { Work } from '../../../src/model/page-facts.js';
import { read } from '../../../src/read/read.js';
import { segment } from '../../../src/segment/segment.js';
import { cpuTime } from '../../support/cpu-time.js';
import { worksOf } from '../publication/works-of.js';

const line = (work: Work): string =>
  [
    work.title.value,
    work.authors.map(({ name, fullName }) => (fullName ? `${name} = ${fullName}` : name)).join('; ') + (work.authorsComplete ? '' : '; …'),
    work.venue?.names.join(' / ') ?? '-',
    work.date ?? '-',
    work.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(', ') || '-',
  ].join(' | ');

const ENTRIES = [
  'Mara Lindqvist, Jo Park. "Learning to Forecast Fog from Ship Logs." In KDD 2022.',
  'Mara Lindqvist, Jo Park. "Sparse Models of Coastal Erosion." In ICML 2023.',
];
const withEntry = (entry: string, after = ''): string =>
  `<h2>Publications</h2><ul><li>${entry}</li>${ENTRIES.map((other) => `<li>${other}</li>`).join('')}</ul>${after}`;
const TIDES = 'Mara Lindqvist, Jo Park, et al. "Caching Tides for Harbour Sensor Networks." 2021.';
const BIB = `@inproceedings{l21, author = {Lindqvist, Mara and Park, Jo and {\\O}stby, S{\\o}ren}, title = {Caching Tides for {Harbour} Sensor Networks},
  booktitle = {Proceedings of the 3rd Conference on Harbours}, year = 2021, pages = {3--9}, doi = {10.5555/T.1}, isbn = {978-3-16-148410-0}}`;

describe('records of printed entries', () => {
  const completed =
    'Caching Tides for Harbour Sensor Networks | Mara Lindqvist; Jo Park; Søren Østby | Conference on Harbours | 2021 | doi 10.5555/t.1';

  it.each([
    ['BibTeX in a hidden box', `${TIDES}<div style="display:none"><pre>${BIB}</pre></div>`],
    ['BibTeX in an attribute', `${TIDES} <a href="#" data-bibtex="${BIB}">bib</a>`],
    ['BibTeX shown below', `${TIDES}<pre>${BIB}</pre>`],
  ])('%s', (_what, entry) => {
    const works = worksOf(withEntry(entry));
    expect(works.map(line)).toContain(completed);
    expect(works).toHaveLength(3);
  });

  it('COinS', () => {
    const title =
      'ctx_ver=Z39.88-2004&amp;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;rft.atitle=Caching+Tides+for+Harbour+Sensor+Networks&amp;rft.jtitle=Journal+of+Harbours&amp;rft.au=Mara+Lindqvist&amp;rft.au=Jo+Park&amp;rft.au=S%C3%B8ren+%C3%98stby&amp;rft.date=2021&amp;rft.spage=3&amp;rft_id=info%3Adoi%2F10.5555%2Ft.1';
    expect(worksOf(withEntry(`${TIDES} <span class="Z3988" title="${title}"></span>`)).map(line)).toContain(
      'Caching Tides for Harbour Sensor Networks | Mara Lindqvist; Jo Park; Søren Østby | Journal of Harbours | 2021 | doi 10.5555/t.1',
    );
  });

  it('first names in full stand beside the printed form', () => {
    const [work] = worksOf(
      withEntry(`M. Lindqvist, J. Park, S. Østby. "Caching Tides for Harbour Sensor Networks." 2021.<div hidden>${BIB}</div>`),
    );
    expect(work?.authors.map(({ name, fullName }) => [name, fullName])).toEqual([
      ['M. Lindqvist', 'Mara Lindqvist'],
      ['J. Park', 'Jo Park'],
      ['S. Østby', 'Søren Østby'],
    ]);
  });

  it('raise the certainty of what they confirm, and are quoted for what they add', () => {
    const [work] = worksOf(withEntry(`${TIDES}<div hidden>${BIB}</div>`));
    expect(work?.title.evidence.confidence).toBe(0.99);
    expect(work?.authors[2]?.evidence).toMatchObject({ quote: '{\\O}stby, S{\\o}ren', rule: 'witness/bibtex' });
    expect(work?.venue?.evidence.quote).toBe('Proceedings of the 3rd Conference on Harbours');
  });

  it.each([
    ['another work', BIB.replace('Caching Tides for {Harbour} Sensor Networks', 'Counting Boats in Narrow Bays at Night')],
    ['no title', BIB.replace('title =', 'titel =')],
    ['a style sheet', '@media print { a, b = {c} }'],
  ])('%s in a hidden box adds nothing', (_what, bib) => {
    const [work, ...others] = worksOf(withEntry(`${TIDES}<div hidden>${bib}</div>`));
    expect(work && line(work)).toBe('Caching Tides for Harbour Sensor Networks | Mara Lindqvist; Jo Park; … | - | 2021 | -');
    expect(others).toHaveLength(2);
  });

  it.each([
    ['another year', BIB.replace('2021', '2020'), 'date', '2021'],
    ['another spelling of a name', BIB.replace('Park, Jo', 'Park, Bo'), 'authors', 'Jo Park'],
  ])('%s in the record: the page counts', (_what, bib, field, expected) => {
    const [work] = worksOf(
      withEntry(`Mara Lindqvist, Jo Park, S. Østby. "Caching Tides for Harbour Sensor Networks." 2021.<div hidden>${bib}</div>`),
    );
    expect(field === 'date' ? work?.date : work?.authors[1]?.name).toBe(expected);
  });
});

const SCHOLARLY = {
  '@context': 'https://schema.org',
  '@type': 'ScholarlyArticle',
  name: 'Counting Boats in Narrow Bays',
  author: [
    { '@type': 'Person', name: 'Mara Lindqvist' },
    { '@type': 'Person', givenName: 'Jo', familyName: 'Park' },
  ],
  isPartOf: { '@type': 'PublicationIssue', issueNumber: 2, isPartOf: { '@type': 'Periodical', name: 'Journal of Bays' } },
  datePublished: '2019-03-01',
  identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: '10.5555/b.2' },
};
const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const BOATS = 'Counting Boats in Narrow Bays | Mara Lindqvist; Jo Park | Journal of Bays | 2019-03-01 | doi 10.5555/b.2';

describe('records without a printed entry', () => {
  it.each([
    ['JSON-LD', jsonLd(SCHOLARLY)],
    ['JSON-LD in a graph', jsonLd({ '@graph': [{ '@type': 'WebSite', name: 'x' }, SCHOLARLY] })],
    [
      'JSON-LD with prefixes',
      jsonLd(
        JSON.parse(
          JSON.stringify(SCHOLARLY)
            .replaceAll(/"(name|author|isPartOf|datePublished|identifier)":/g, '"schema:$1":')
            .replace('"ScholarlyArticle"', '"schema:ScholarlyArticle"'),
        ),
      ),
    ],
    [
      'microdata',
      '<div itemscope itemtype="https://schema.org/ScholarlyArticle"><span itemprop="name">Counting Boats in Narrow Bays</span> <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">Mara Lindqvist</span></span> <span itemprop="author">Jo Park</span> <span itemprop="isPartOf" itemscope itemtype="https://schema.org/Periodical"><i itemprop="name">Journal of Bays</i></span> <time itemprop="datePublished" datetime="2019-03-01">spring</time> <a itemprop="sameAs" href="https://doi.org/10.5555/b.2">x</a></div>',
    ],
    [
      'RDFa',
      '<div vocab="https://schema.org/" typeof="ScholarlyArticle"><a property="name" href="b.html">Counting Boats in Narrow Bays</a> <span property="author" typeof="Person"><span property="name">Mara Lindqvist</span></span> <span property="schema:author">Jo Park</span> <i property="isPartOf">Journal of Bays</i> <meta property="datePublished" content="2019-03-01"> <a property="sameAs" href="https://doi.org/10.5555/b.2">x</a></div>',
    ],
    [
      'h-cite',
      '<div class="h-cite"><a class="p-name u-url" href="https://doi.org/10.5555/b.2">Counting Boats in Narrow Bays</a> <a class="p-author h-card" href="/m">Mara Lindqvist</a> <span class="p-author">Jo Park</span> <i class="p-publication">Journal of Bays</i> <time class="dt-published" datetime="2019-03-01">spring</time></div>',
    ],
  ])('%s', (_what, data) => {
    expect(worksOf(withEntry(TIDES, `<h2>About</h2><p>${data}</p>`)).map(line)).toContain(BOATS);
  });

  it('citation tags of the head', () => {
    const head = [
      ['citation_title', 'Counting Boats in Narrow Bays'],
      ['citation_author', 'Lindqvist, Mara'],
      ['citation_author', 'Park, Jo'],
      ['citation_journal_title', 'Journal of Bays'],
      ['citation_publication_date', '2019/03/01'],
      ['citation_doi', '10.5555/b.2'],
      ['DC.title', 'Counting Boats in Narrow Bays'],
      ['DC.creator', 'Park'],
    ];
    const metas = head.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
    expect(worksOf(`${metas}${withEntry(TIDES)}`).map(line)).toContain(BOATS);
  });

  it('BibTeX that a script shows', () => {
    const boats =
      '@article{b, title={Counting Boats in Narrow Bays}, author={Lindqvist, Mara and Park, Jo}, journal={Journal of Bays}, year=2019, doi={10.5555/b.2}}';
    for (const source of [
      `<script type="text/x-bibtex">${boats}</script>`,
      `<textarea id="bibtex_input" style="display:none">${boats}</textarea>`,
      `<pre>${boats}</pre>`,
    ]) {
      expect(worksOf(withEntry(TIDES, source)).map(line)).toContain(BOATS.replace('2019-03-01', '2019'));
    }
  });

  it.each([
    ['of somebody else', jsonLd({ ...SCHOLARLY, author: 'Bo Chen' })],
    ['without authors', jsonLd({ ...SCHOLARLY, author: [] })],
    ['without a title', jsonLd({ ...SCHOLARLY, name: undefined })],
    ['that is a blog post', jsonLd({ ...SCHOLARLY, '@type': 'BlogPosting' })],
    ['whose title is that of a page', jsonLd({ ...SCHOLARLY, name: 'Selected Publications' })],
    ['that is any article', jsonLd({ ...SCHOLARLY, '@type': 'Article' })],
    ['that another work cites', jsonLd({ '@type': 'WebPage', citation: SCHOLARLY })],
    ['that does not parse', `<script type="application/ld+json">{"@type": "ScholarlyArticle", </script>`],
    ['of a person', jsonLd({ '@type': 'Person', name: 'Mara Lindqvist', alumniOf: 'University of Bays' })],
    ['in a hidden box', '<div hidden>@article{b, title={Counting Boats in Narrow Bays}, author={Lindqvist, Mara}, year=2019}</div>'],
    ['of somebody else, shown', '<pre>@misc{b, title={A Theme for Homepages of Bays}, author={Chen, Bo}, year=2019}</pre>'],
    ['of software, shown', '<pre>@software{b, title={Counting Boats in Narrow Bays}, author={Lindqvist, Mara}, year=2019}</pre>'],
    [
      'of Dublin Core for the page itself',
      '<meta name="DC.title" content="Homepage of Mara Lindqvist"><meta name="DC.creator" content="Mara Lindqvist">',
    ],
    [
      'of a microdata blog post',
      '<div itemscope itemtype="https://schema.org/BlogPosting"><span itemprop="name">Counting Boats in Narrow Bays</span> <span itemprop="author">Mara Lindqvist</span></div>',
    ],
  ])('%s: no work', (_what, data) => {
    expect(worksOf(withEntry(TIDES, data))).toHaveLength(3);
  });
});

describe('a bibliography file', () => {
  const factsOf = (source: string): ReturnType<typeof extract> => {
    const page = read(new TextEncoder().encode(source), { id: 'mine' });
    return extract(page, segment(page));
  };
  const record = (i: number, authors: string): string =>
    `@article{k${i}, author = {${authors}}, title = {On the Tides of the Bay ${i} of Many}, journal = jb, volume = 3, number = {2}, year = 2021, pages = {1--9}, doi = {10.5555/k.${i}}, url = {https://a.example/k\\_${i}.pdf}}\n`;
  const HEAD = '@string{jb = "Journal of Bays"}\n@comment{@article{x, title={Nothing}}}\n@preamble{"\\newcommand{\\x}{y}"}\n';

  it('is read by its fields, macros of the file included', () => {
    const { works } = factsOf(`${HEAD}${record(1, 'Lindqvist, Mara and others')}`);
    expect(works.map(line)).toEqual(['On the Tides of the Bay 1 of Many | Mara Lindqvist; … | Journal of Bays | 2021 | doi 10.5555/k.1']);
    expect(works[0]).toMatchObject({ venue: { kind: 'journal', volume: '3', issue: '2', pages: '1–9' } });
    expect(works[0]?.links.map(({ kind, url }) => `${kind} ${url}`)).toEqual([
      'doi https://doi.org/10.5555/k.1',
      'pdf https://a.example/k_1.pdf',
    ]);
  });

  it('has types and venues by the kind of record', () => {
    const { works } = factsOf(`
@phdthesis{a, title={Lanterns of the North}, author={Lena {van der} Berg}, school={University of Bays}, year=2015}
@book{b, title={Ports of Call}, author={A. Okoro}, publisher={Harbour Press}, year=2012, isbn={978-3-16-148410-0}}
@incollection{c, title={Of Boats and Bays}, author={A. Okoro}, booktitle={Essays on Bays}, isbn={978-3-16-148410-0}, year=2013}
@misc{d, title={Notes on Narrow Bays}, author={A. Okoro}, eprint={2101.00001}, archivePrefix={arXiv}, year=2021, month=jan}
@article{e, title={Wide Bays Revisited}, author={A. Okoro}, journal={CoRR}, volume={abs/2102.00002}, year={2021}}`);
    expect(works.map((work) => `${work.type} ${work.venue?.kind ?? '-'} ${line(work)}`)).toEqual([
      'thesis - Lanterns of the North | Lena van der Berg | - | 2015 | -',
      'book - Ports of Call | A. Okoro | - | 2012 | isbn 9783161484100',
      'chapter book Of Boats and Bays | A. Okoro | Essays on Bays | 2013 | -',
      'article preprint Notes on Narrow Bays | A. Okoro | arXiv | 2021-01 | arxiv 2101.00001',
      'article preprint Wide Bays Revisited | A. Okoro | CoRR | 2021 | arxiv 2102.00002',
    ]);
  });

  it('has no owner, unless one author stands in nearly all', () => {
    const two = (other: (i: number) => string): string => Array.from({ length: 8 }, (_, i) => record(i, `${other(i)}`)).join('');
    expect(factsOf(HEAD + two((i) => `Lindqvist, Mara and Author${'abcdefgh'[i]}, Jo`)).owner?.names[0]?.value).toBe('Mara Lindqvist');
    expect(factsOf(HEAD + two((i) => `Author${'abcdefgh'[i]}, Jo`)).owner).toBeUndefined();
    expect(factsOf(HEAD + record(1, 'Lindqvist, Mara')).owner).toBeUndefined();
  });

  it.each([
    ['braces that are never closed', `@article{a, title={On { Broken Bays, year=2020}\n${record(2, 'Mara Lindqvist')}`, 1],
    ['a missing comma', `@article{c title={On Missing Commas in Bays}, author={Mara Lindqvist}}`, 1],
    ['nothing but comments', `@comment{${record(1, 'Mara Lindqvist')}`, 1],
  ])('%s', (_what, source, count) => {
    expect(factsOf(source).works).toHaveLength(count);
  });

  it('takes time in proportion to its length', () => {
    const time = (count: number): number => {
      const source = HEAD + Array.from({ length: count }, (_, i) => record(i, `Lindqvist, Mara and Author${i}, Jo`)).join('');
      const start = cpuTime();
      expect(factsOf(source).works).toHaveLength(count);
      return cpuTime() - start;
    };
    time(500);
    expect(time(3_000)).toBeLessThan(30_000);
  }, 60_000);
});
