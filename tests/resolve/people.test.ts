import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/model/page-facts.js';
import { resolve } from '../../src/resolve/resolve.js';
import { advising, organization, pageFacts, person, position, stated, work } from '../support/page-facts.js';

/** Names of one page that are held to be one person, each group sorted, groups sorted. */
function groups(pages: readonly PageFacts[], id: string): readonly string[] {
  const page = resolve(pages).pages.find(({ facts }) => facts.page.id === id);
  return (page?.people ?? [])
    .map(({ spellings }) =>
      spellings
        .map(({ value }) => value)
        .sort()
        .join(' = '),
    )
    .sort();
}

/** Whether a name on one page and a name on another are held to be one person. */
function isJoined(
  pages: readonly PageFacts[],
  [firstId, first]: readonly [string, string],
  [secondId, second]: readonly [string, string],
): boolean {
  const { pages: resolved } = resolve(pages);
  const find = (id: string, name: string): string | undefined =>
    resolved.find(({ facts }) => facts.page.id === id)?.people.find(({ spellings }) => spellings.some(({ value }) => value === name))
      ?.person;
  expect(find(firstId, first)).toBeDefined();
  expect(find(secondId, second)).toBeDefined();
  return find(firstId, first) === find(secondId, second);
}

const one = (...works: (readonly string[])[]): PageFacts =>
  pageFacts('p', ['Mara Lindqvist'], { works: works.map((authors, i) => work(`A title of paper number ${i}`, authors)) });

describe('names of one page', () => {
  it.each<[string, readonly (readonly string[])[], readonly string[]]>([
    [
      'the owner cut to initials',
      [['M. Lindqvist', 'Tom Okoro'], ['Lindqvist, M.']],
      ['Lindqvist, M. = M. Lindqvist = Mara Lindqvist', 'Tom Okoro'],
    ],
    [
      'a full form and its initials',
      [['Tom B. Okoro'], ['Okoro, T. B.'], ['T. Okoro']],
      ['Mara Lindqvist', 'Okoro, T. B. = T. Okoro = Tom B. Okoro'],
    ],
    [
      'initials that fit two people',
      [['Tom Okoro'], ['Tara Okoro'], ['T. Okoro']],
      ['Mara Lindqvist', 'T. Okoro', 'Tara Okoro', 'Tom Okoro'],
    ],
    ['two authors of one paper', [['Tom Okoro', 'T. Okoro']], ['Mara Lindqvist', 'T. Okoro', 'Tom Okoro']],
    ['two of one name in one paper', [['Wei Zhang', 'Wei Zhang']], ['Mara Lindqvist', 'Wei Zhang', 'Wei Zhang']],
    ['a middle name', [['Ana Silva'], ['Ana B. Silva']], ['Ana B. Silva = Ana Silva', 'Mara Lindqvist']],
    [
      'a middle name that fits two',
      [['Ana Silva'], ['Ana B. Silva'], ['Ana C. Silva']],
      ['Ana B. Silva', 'Ana C. Silva', 'Ana Silva', 'Mara Lindqvist'],
    ],
    [
      'three forms that all fit each other',
      [['Ben Olsen'], ['Benjamin Olsen'], ['Benjamin A. Olsen']],
      ['Ben Olsen = Benjamin A. Olsen = Benjamin Olsen', 'Mara Lindqvist'],
    ],
    ['a nickname', [['Thomas Weller'], ['Tom Weller']], ['Mara Lindqvist', 'Thomas Weller = Tom Weller']],
    ['the beginning of a name', [['Daniel Weller'], ['Dan Weller']], ['Dan Weller = Daniel Weller', 'Mara Lindqvist']],
    ['no beginning in pinyin', [['Xin Li'], ['Xing Li']], ['Mara Lindqvist', 'Xin Li', 'Xing Li']],
    [
      'hyphens and spaces',
      [['Ji-Won Park'], ['Jiwon Park'], ['Ji Won Park']],
      ['Ji Won Park = Ji-Won Park = Jiwon Park', 'Mara Lindqvist'],
    ],
    ['umlauts', [['Jörg Höfer'], ['Joerg Hoefer'], ['Jorg Hofer']], ['Joerg Hoefer = Jorg Hofer = Jörg Höfer', 'Mara Lindqvist']],
    ['no umlaut in pinyin', [['Xue Li'], ['Xu Li']], ['Mara Lindqvist', 'Xu Li', 'Xue Li']],
    ['characters and pinyin', [['Wei Zhang'], ['张伟']], ['Mara Lindqvist', 'Wei Zhang = 张伟']],
    ['two names in characters of one pinyin', [['Wei Zhang'], ['张伟'], ['章巍']], ['Mara Lindqvist', 'Wei Zhang', '张伟', '章巍']],
    ['two surnames in either order', [['Yang Zhao'], ['Zhao Yang']], ['Mara Lindqvist', 'Yang Zhao', 'Zhao Yang']],
    ['an English name before the Chinese one', [['Grace Minhua Lin'], ['Minhua Lin']], ['Grace Minhua Lin = Minhua Lin', 'Mara Lindqvist']],
    ['an initial and another first name', [['C. Nora Lin'], ['Ce Lin']], ['C. Nora Lin', 'Ce Lin', 'Mara Lindqvist']],
    ['a family name alone', [['Tom Okoro'], ['Okoro']], ['Mara Lindqvist', 'Okoro = Tom Okoro']],
    ['a family name of two people alone', [['Tom Okoro'], ['Eve Okoro'], ['Okoro']], ['Eve Okoro', 'Mara Lindqvist', 'Okoro', 'Tom Okoro']],
  ])('%s', (_, works, expected) => {
    expect(groups([one(...works)], 'p')).toEqual([...expected].sort());
  });

  it('initials go to the owner where the other bearer is printed in full beside them', () => {
    const page = pageFacts('p', ['Qian Wang'], {
      works: [work('One paper of both', ['Q. Wang', 'Qiang Wang']), work('Another paper', ['Q. Wang'])],
    });
    expect(groups([page], 'p')).toEqual(['Q. Wang = Qian Wang', 'Qiang Wang']);
  });

  describe('a slip of the keyboard', () => {
    const lab = ['Tom Okoro', 'Ana Silva', 'Ben Olsen'];
    const often = (name: string): string[][] => ['', '', '', ''].map(() => [...lab, name]);
    const isOne = (...works: string[][]): boolean =>
      groups([one(...works)], 'p').some((group) => group.includes('Qian') && group.includes(' = '));

    it('among the same co-authors is the name that is printed often', () => {
      expect(isOne(...often('Jingwen Qian'), [...lab, 'Jingwen Qiang'])).toBe(true);
      expect(isOne(...often('Jingwen Qian'), [...lab, 'Jinwgen Qian'])).toBe(true);
    });

    it.each<[string, string[][]]>([
      ['printed twice', [...often('Jingwen Qian'), [...lab, 'Jingwen Qiang'], [...lab, 'Jingwen Qiang']]],
      [
        'of a name that is hardly printed',
        [
          [...lab, 'Jingwen Qian'],
          [...lab, 'Jingwen Qiang'],
        ],
      ],
      ['among other co-authors', [...often('Jingwen Qian'), ['Nia Roth', 'Jon Falk', 'Ben Olsen', 'Jingwen Qiang']]],
      ['beside the name itself', [...often('Jingwen Qian'), [...lab, 'Jingwen Qian', 'Jingwen Qiang']]],
      ['that two names explain', [...often('Jingwen Qian'), ...often('Jingwen Qiann'), [...lab, 'Jingwen Qiani']]],
      ['in two letters', [...often('Jingwen Qian'), [...lab, 'Jingwei Qiang']]],
      ['in the first letter', [...often('Jingwen Qian'), [...lab, 'Tingwen Qian']]],
    ])('%s is a name of its own', (_, works) => {
      expect(isOne(...works)).toBe(false);
    });

    it('in a short name is a name of its own', () => {
      expect(groups([one(...often('Xin Lin'), [...lab, 'Xin Lim'])], 'p')).toContain('Xin Lim');
    });
  });

  it('names that the page equates are one person', () => {
    const page = pageFacts('p', ['Mara Lindqvist'], {
      advising: [advising('advisor', 'doctoral', person('Bo Chen', '陈博'))],
      works: [work('A paper', ['Bo Chen'])],
    });
    expect(groups([page], 'p')).toEqual(['Bo Chen = 陈博', 'Mara Lindqvist']);
  });

  it('a group that signs a paper is no person', () => {
    const { people, organizations } = resolve([one(['Tom Okoro', 'The Norvik Mapping Consortium'])]);
    expect(people.map(({ label }) => label)).toEqual(['Mara Lindqvist', 'Tom Okoro']);
    expect(organizations.map(({ label }) => label)).toEqual(['The Norvik Mapping Consortium']);
  });
});

const page = (id: string, owner: string, more: Parameters<typeof pageFacts>[2] = {}): PageFacts => pageFacts(id, [owner], more);

describe('people of several pages', () => {
  const a = page('a', 'Mara Lindqvist', { works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Wei Zhang', 'Tom Okoro'])] });

  it('a common name alone joins nobody', () => {
    const b = page('b', 'Eve Brandt', { works: [work('Songs of the southern coast', ['Eve Brandt', 'Wei Zhang'])] });
    expect(isJoined([a, b], ['a', 'Wei Zhang'], ['b', 'Wei Zhang'])).toBe(false);
  });

  it('a rare name alone joins nobody', () => {
    const b = page('b', 'Eve Brandt', { works: [work('Songs of the southern coast', ['Eve Brandt', 'Tom Okoro'])] });
    expect(isJoined([a, b], ['a', 'Tom Okoro'], ['b', 'Tom Okoro'])).toBe(false);
  });

  it('the same place of the same paper joins, also initials', () => {
    const b = page('b', 'Wei Zhang', { works: [work('Maps of the Northern Coast.', ['M. Lindqvist', 'Wei Zhang', 'T. Okoro'])] });
    expect(isJoined([a, b], ['a', 'Wei Zhang'], ['b', 'Wei Zhang'])).toBe(true);
    expect(isJoined([a, b], ['a', 'Tom Okoro'], ['b', 'T. Okoro'])).toBe(true);
    expect(isJoined([a, b], ['a', 'Mara Lindqvist'], ['b', 'M. Lindqvist'])).toBe(true);
  });

  it('a list that leaves authors out is aligned by names', () => {
    const b = page('b', 'Tom Okoro', {
      works: [work('Maps of the northern coast', ['Mara Lindqvist', 'Tom Okoro'], { authorsComplete: false })],
    });
    expect(isJoined([a, b], ['a', 'Tom Okoro'], ['b', 'Tom Okoro'])).toBe(true);
  });

  it('a link on the name that leads to the other page joins', () => {
    const home = page('b', 'Tom Okoro', { url: 'https://okoro.example/' });
    const linking = page('c', 'Eve Brandt', { collaborators: [{ ...person('Tom Okoro'), url: 'http://www.okoro.example/index.html' }] });
    expect(isJoined([home, linking], ['b', 'Tom Okoro'], ['c', 'Tom Okoro'])).toBe(true);
  });

  it('a link to a page of another name does not', () => {
    const home = page('b', 'Tom Okoro', { url: 'https://okoro.example/' });
    const linking = page('c', 'Eve Brandt', { collaborators: [{ ...person('Jon Falk'), url: 'https://okoro.example/' }] });
    expect(isJoined([home, linking], ['b', 'Tom Okoro'], ['c', 'Jon Falk'])).toBe(false);
  });

  it('a rare name with a common co-author joins, a common one does not', () => {
    const first = page('b', 'Eve Brandt', { works: [work('First study of tides', ['Eve Brandt', 'Kwame Asiedu', 'Wei Wang'])] });
    const second = page('c', 'Jon Falk', {
      works: [
        work('Second study of tides', ['Jon Falk', 'Eve Brandt', 'Kwame Asiedu']),
        work('Third study of winds', ['Jon Falk', 'Wei Wang']),
      ],
      collaborators: [person('Eve Brandt')],
    });
    const link = page('d', 'Nia Roth', { works: [work('First study of tides', ['Eve Brandt', 'Kwame Asiedu', 'Wei Wang'])] });
    expect(isJoined([first, second, link], ['b', 'Eve Brandt'], ['c', 'Eve Brandt'])).toBe(true);
    expect(isJoined([first, second, link], ['b', 'Wei Wang'], ['c', 'Wei Wang'])).toBe(false);
  });

  it('co-authors who write with each other join no common name', () => {
    const first = page('b', 'Eve Brandt', {
      works: [work('First study of tides', ['Eve Brandt', 'Kwame Asiedu']), work('A study of winds', ['Eve Brandt', 'Wei Wang'])],
    });
    const second = page('c', 'Jon Falk', {
      works: [
        work('First study of tides', ['Eve Brandt', 'Kwame Asiedu']),
        work('Songs of winds', ['Jon Falk', 'Wei Wang']),
        work('More songs', ['Jon Falk', 'Kwame Asiedu']),
      ],
    });
    expect(isJoined([first, second], ['b', 'Wei Wang'], ['c', 'Wei Wang'])).toBe(false);
  });

  it('owners of two pages stay two, whatever they share', () => {
    const first = page('b', 'Wei Wang', {
      affiliations: [organization('Norvik University')],
      works: [work('A study of tides', ['Wei Wang', 'Eve Brandt'])],
    });
    const second = page('c', 'Wei Wang', {
      affiliations: [organization('Norvik University')],
      works: [work('A study of winds', ['Wei Wang', 'Eve Brandt'])],
    });
    expect(isJoined([first, second], ['b', 'Wei Wang'], ['c', 'Wei Wang'])).toBe(false);
  });

  it('two pages with one e-mail address are of one person', () => {
    const first = page('b', 'Wei Wang', { emails: [stated('wei@norvik.example')] });
    const second = page('c', 'Wang Wei', { emails: [stated('Wei@norvik.example')] });
    expect(isJoined([first, second], ['b', 'Wei Wang'], ['c', 'Wang Wei'])).toBe(true);
  });

  it('two pages of one personal site are of one person, two of one university are not', () => {
    const at = (id: string, url: string): PageFacts => page(id, 'Wei Wang', { url });
    const joined = (a: string, b: string): boolean => isJoined([at('b', a), at('c', b)], ['b', 'Wei Wang'], ['c', 'Wei Wang']);
    expect(joined('https://wei-wang.github.example/', 'https://wei-wang.github.example/papers.html')).toBe(true);
    expect(joined('https://norvik.example/~wwang/', 'https://norvik.example/~wwang/papers.html')).toBe(true);
    expect(joined('https://norvik.example/~wwang/', 'https://norvik.example/~weiwang2/')).toBe(false);
    expect(joined('https://norvik.example/people/wang1', 'https://norvik.example/people/wang2')).toBe(false);
  });

  it('two pages that share an address of the group are not', () => {
    const first = page('b', 'Wei Wang', { emails: [stated('lab@norvik.example')] });
    const second = page('c', 'Eve Brandt', { emails: [stated('lab@norvik.example')] });
    expect(isJoined([first, second], ['b', 'Wei Wang'], ['c', 'Eve Brandt'])).toBe(false);
  });

  it('two people of one page are not joined by a third page', () => {
    const first = page('b', 'Eve Brandt', {
      works: [work('A study of tides', ['Eve Brandt', 'Ana B. Silva']), work('A study of winds', ['Ana C. Silva'])],
    });
    const second = page('c', 'Ana Silva', {
      works: [work('A study of tides', ['Eve Brandt', 'Ana Silva']), work('A study of winds', ['Ana Silva'])],
    });
    expect(isJoined([first, second], ['b', 'Ana B. Silva'], ['b', 'Ana C. Silva'])).toBe(false);
  });

  it('a name misprinted in the list of a paper is the one printed at the same place elsewhere', () => {
    const first = page('b', 'Eve Brandt', { works: [work('A study of tides', ['Eve Brandt', 'Lars Jenssen', 'Kwame Asiedu'])] });
    const second = page('c', 'Kwame Asiedu', {
      works: [work('A study of tides', ['Eve Brandt', 'Lasr Jenssen', 'Kwame Asiedu']), work('A study of winds', ['Lars Jenssen'])],
    });
    expect(isJoined([first, second], ['b', 'Lars Jenssen'], ['c', 'Lasr Jenssen'])).toBe(true);
  });

  it('two people whom a third list prints with the same initial are not joined by it', () => {
    const first = page('b', 'Eve Brandt', { works: [work('A study of tides', ['Eve Brandt', 'Jonas Quillfeldt'])] });
    const second = page('c', 'Kwame Asiedu', { works: [work('A study of winds', ['Kwame Asiedu', 'Eve Brandt', 'Julia Quillfeldt'])] });
    const third = page('d', 'Nia Roth', {
      works: [
        work('A study of tides', ['E. Brandt', 'J. Quillfeldt']),
        work('A study of winds', ['K. Asiedu', 'E. Brandt', 'J. Quillfeldt']),
      ],
    });
    expect(isJoined([first, second, third], ['b', 'Jonas Quillfeldt'], ['c', 'Julia Quillfeldt'])).toBe(false);
  });

  it('advisors are told by their student and their university', () => {
    const student = page('b', 'Mei Sato', {
      advising: [advising('advisor', 'doctoral', person('Kwame Asiedu'), { organization: organization('Norvik University') })],
    });
    const advisor = page('c', 'Kwame Asiedu', {
      positions: [position('Professor', organization('Norvik University'))],
      advising: [advising('advisee', 'doctoral', person('Mei Sato'))],
    });
    expect(isJoined([student, advisor], ['b', 'Kwame Asiedu'], ['c', 'Kwame Asiedu'])).toBe(true);
  });

  it('a second name that only one page tells of keeps nobody apart', () => {
    const first = pageFacts('b', ['Yue Brandt', 'Luna Brandt'], { works: [work('A study of tides', ['Yue Brandt', 'Kwame Asiedu'])] });
    const second = page('c', 'Kwame Asiedu', { works: [work('A study of tides', ['Yue Brandt', 'Kwame Asiedu'])] });
    const third = page('d', 'Nia Roth', { works: [work('A study of tides', ['Luna Brandt', 'Kwame Asiedu'])] });
    expect(isJoined([first, second, third], ['b', 'Yue Brandt'], ['c', 'Yue Brandt'])).toBe(true);
    expect(isJoined([first, second, third], ['b', 'Yue Brandt'], ['d', 'Luna Brandt'])).toBe(true);
  });
});
