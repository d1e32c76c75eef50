import { describe, expect, it } from 'vitest';
import { identifiersInText, identifiersOfUrl, plainIsbn } from '../../src/text/work-identifier.js';
import { workLinkTarget } from '../../src/text/work-link-target.js';
import { cpuTime } from '../support/cpu-time.js';

const short = (found: readonly { readonly scheme: string; readonly value: string }[]): readonly string[] =>
  found.map(({ scheme, value }) => `${scheme} ${value}`);

describe('identifiers of addresses', () => {
  it.each<readonly [url: string, expected: readonly string[]]>([
    ['https://doi.org/10.5555/ABC.12', ['doi 10.5555/abc.12']],
    ['http://dx.doi.org/10.5555%2Fabc.12', ['doi 10.5555/abc.12']],
    ['http://dx.doi.org/10.5555/s0022(80)90032-3', ['doi 10.5555/s0022(80)90032-3']],
    ['https://doi.org/10.48550/arXiv.2301.01234v2', ['arxiv 2301.01234', 'doi 10.48550/arxiv.2301.01234']],
    ['https://dl.tides.example/doi/abs/10.5555/abc.12', ['doi 10.5555/abc.12']],
    ['https://link.tides.example/content/pdf/10.5555/abc-1.pdf', ['doi 10.5555/abc-1']],
    ['https://www.biotides.example/content/10.5555/2020.01.01.123v2.full.pdf', ['doi 10.5555/2020.01.01.123']],
    ['https://tides.example/doi/full/10.5555/abc.12?journal=x', ['doi 10.5555/abc.12']],
    ['https://arxiv.org/pdf/2301.01234v2.pdf', ['arxiv 2301.01234']],
    ['http://arxiv.org/abs/hep-th/9901001', ['arxiv hep-th/9901001']],
    ['https://arxiv.org/abs/math.AG/0601001', ['arxiv math.AG/0601001']],
    ['https://pubmed.ncbi.nlm.nih.gov/12345678/', ['pmid 12345678']],
    ['https://hal.science/hal-01234567v2/document', ['hal hal-01234567']],
    ['https://openreview.net/forum?id=abCD_12-x', ['openreview abCD_12-x']],
    ['https://aclanthology.org/2020.acl-main.12.pdf', ['acl 2020.acl-main.12']],
    ['https://www.aclweb.org/anthology/P19-1001', ['acl P19-1001']],
    ['https://dblp.org/rec/conf/tide/Quill21.html', ['dblp conf/tide/Quill21']],
    // Not of works.
    ['https://doi.org/', []],
    ['https://tides.example/doi/about', []],
    ['https://arxiv.org/a/quill_a_1', []],
    ['https://arxiv.org/list/cs.LG/2301', []],
    ['https://dblp.org/pid/12/345.html', []],
    ['https://openreview.net/profile?id=~Ada_Quill1', []],
    ['https://hal.science/search/index?q=quill', []],
    ['https://aclanthology.org/people/a/ada-quill/', []],
    ['https://pubmed.ncbi.nlm.nih.gov/?term=quill', []],
    ['papers/10.5555.pdf', []],
  ])('%s', (url, expected) => {
    expect(short(identifiersOfUrl(url))).toEqual(expected);
  });
});

describe('identifiers in words', () => {
  it.each<readonly [text: string, expected: readonly string[]]>([
    ['Tides 3, 2021. doi: 10.5555/Abc.12.', ['doi 10.5555/abc.12']],
    ['Tides (https://doi.org/10.5555/abc(12)3), 2021', ['doi 10.5555/abc(12)3']],
    ['Tides (doi:10.5555/abc).', ['doi 10.5555/abc']],
    ['arXiv:2301.01234v2 [cs.LG]', ['arxiv 2301.01234']],
    ['arXiv preprint arXiv:2301.01234', ['arxiv 2301.01234']],
    ['ArXiv e-prints, hep-th/9901001', ['arxiv hep-th/9901001']],
    ['PMID: 12345678', ['pmid 12345678']],
    ['⟨hal-01234567v2⟩', ['hal hal-01234567']],
    ['ISBN 978-3-16-148410-0', ['isbn 9783161484100']],
    ['ISBN-10: 0-306-40615-2', ['isbn 9780306406157']],
    // No identifiers.
    ['ISBN 978-3-16-148410-1', []],
    ['pp. 10.5–12, 2021', []],
    ['version 10.1234', []],
    ['In arXiv, 2021', []],
    ['arXiv 2301', []],
    ['eq. 2301.01234', []],
    ['the tel-12345678x model', []],
    ['phone +1 978 316 148 410 0', []],
    ['PMIDs of all', []],
    ['10.5/7 points', []],
  ])('%s', (text, expected) => {
    expect(short(identifiersInText(text))).toEqual(expected);
  });

  it('take time in proportion to the length', () => {
    const start = cpuTime();
    for (const unit of ['10.5555/', 'arxiv:', 'ISBN 9', '10.5555/)))', 'arxiv preprint arxiv '])
      identifiersInText(unit.repeat(100_000 / unit.length));
    expect(cpuTime() - start).toBeLessThan(4000);
  });

  it('knows a wrong check digit', () => {
    expect([plainIsbn('316148410X'), plainIsbn('3161484100'), plainIsbn('12345')]).toEqual(['9783161484100', undefined, undefined]);
  });
});

describe('targets of links', () => {
  it.each<readonly [href: string, expected: string | undefined]>([
    ['https://tides.example/a.pdf', 'https://tides.example/a.pdf'],
    [' https://doi.org/10.5555/a.1. ', 'https://doi.org/10.5555/a.1'],
    ['https://doi: 10.5555/a.1. ', 'https://doi.org/10.5555/a.1'],
    ['doi:10.5555/a.1', 'https://doi.org/10.5555/a.1'],
    ['./papers/a.pdf', './papers/a.pdf'],
    ['../a.html#b.', '../a.html#b.'],
    [
      'https://scholar.google.com/citations?view_op=view_citation&user=x&citation_for_view=x:y',
      'https://scholar.google.com/citations?view_op=view_citation&user=x&citation_for_view=x:y',
    ],
    ['https://www.researchgate.net/publication/123_Tides', 'https://www.researchgate.net/publication/123_Tides'],
    ['#bib', undefined],
    ['javascript:void(0)', undefined],
    ['mailto:ada@tides.example', undefined],
    ['', undefined],
    ['https://scholar.google.com/citations?user=x&hl=en', undefined],
    ['https://scholar.google.de/citations?hl=de&user=x', undefined],
    ['https://www.linkedin.com/in/quill', undefined],
    ['https://orcid.org/0000-0000-0000-0000', undefined],
    ['https://dblp.org/pid/12/345.html', undefined],
    ['https://www.researchgate.net/profile/Ada_Quill', undefined],
  ])('%s', (href, expected) => {
    expect(workLinkTarget(href)).toBe(expected);
  });
});
