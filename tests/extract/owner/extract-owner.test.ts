import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.js';
import { contextOf } from '../page-of.js';

const owner = (source: string) => contextOf(source).owner;
const names = (source: string): string[] | undefined => owner(source)?.names.map(({ value }) => value);
const page = (title: string, body: string, head = ''): string =>
  `<html><head><title>${title}</title>${head}</head><body>${body}</body></html>`;

describe('extractOwner', () => {
  it.each([
    ['title and heading', page('Mara Okoro', '<h1>Mara Okoro</h1><p>Hello.</p>'), ['Mara Okoro']],
    [
      'heading, not those with addresses who recommend the owner',
      '# Mara Okoro\n\nJob market candidate\n\n## References\n\nJo Lind (advisor)\nDepartment of Ropes\njo.lind@norvik.edu\n',
      ['Mara Okoro'],
    ],
    ['both scripts', page('Yun Lin', '<h1>Yun Lin (林云)</h1><p>Hello.</p>'), ['Yun Lin', '林云']],
    ['introduction alone', page('Home', '<h1>Welcome</h1><p>I am Mara Okoro, a lecturer.</p>'), ['Mara Okoro']],
    ['a short form of the verb', page('Home', "<h1>Welcome</h1><p>Hi! My name's Mara Okoro and I study ropes.</p>"), ['Mara Okoro']],
    ['an introduction in Italian', page('Home', '<h1>Benvenuti</h1><p>Mi chiamo Mara Okoro e studio le corde.</p>'), ['Mara Okoro']],
    [
      'another name that the owner goes by',
      page('Yun Lin', '<h1>Yun Lin</h1><p>Also known as Tony Lin. I study ropes.</p>'),
      ['Yun Lin', 'Tony Lin'],
    ],
    ['a thing that goes by another name', page('Yun Lin', '<h1>Yun Lin</h1><p>I study the rope, also known as Jo Lind.</p>'), ['Yun Lin']],
    [
      'the picture of the owner, without what it is',
      page('Mara Okoro', '<h1>Mara Okoro</h1><p><img src="me.jpg" alt="Foto de Mara Okoro">Hello.</p>'),
      ['Mara Okoro'],
    ],
    [
      'a short introduction, not the bold author of another name',
      "# Mara Okoro\n\nHi, I'm Mara! I study ropes.\n\n## Papers\n\n- **Ada Berg**, Jo Lind. On paths. 2020.\n",
      ['Mara Okoro'],
    ],
    ['author field', page('Home', '<p>Hello.</p>', '<meta name="author" content="Mara Okoro">'), ['Mara Okoro']],
    ['copyright line', page('Publications', '<h1>Publications</h1><p>Papers.</p><footer>© 2024 Mara Okoro</footer>'), ['Mara Okoro']],
    [
      'bold author',
      page(
        'Publications',
        '<h2>Publications</h2><ul><li>Jo Lind, <b>Mara Okoro</b>. On paths. 2020.</li><li><b>Mara Okoro</b>, Ada Berg. On trees. 2021.</li><li>Ada Berg, <b>Mara Okoro</b>*. On rings. 2022.</li></ul>',
      ),
      ['Mara Okoro'],
    ],
    [
      'longer spelling among authors',
      page('Tom Sawyer', '<h1>Tom Sawyer</h1><h2>Papers</h2><ul><li>Jo Lind, Thomas B. Sawyer. On paths. 2020.</li></ul>'),
      ['Tom Sawyer', 'Thomas B. Sawyer'],
    ],
    [
      'a longer name that ends in the same words',
      page('Amina Newal', '<h1>Amina Newal</h1><h2>Sara Al Amina Newal, Ph.D.</h2><p>I study ropes.</p>'),
      ['Amina Newal', 'Sara Al Amina Newal'],
    ],
    [
      'the bold author whom the page introduces by the given name',
      "Hi, I'm Mara! I study ropes.\n\n## Papers\n\n- Jo Lind, **Mara Okoro\\***. On paths. 2020.\n",
      ['Mara Okoro'],
    ],
    [
      'the other script right before the name that the title has',
      page('Yun Lin', '<h1>About me</h1><p>林云（Yun LIN）</p><p>I study ropes.</p>'),
      ['Yun Lin', '林云'],
    ],
    [
      'the name of the title, not a name in the other script that stands beside another',
      page('Yun Lin', '<h1>Yun Lin</h1><p>Students: Jo Lind, Ada Berg, 王小明, Yun Lin</p>'),
      ['Yun Lin'],
    ],
    [
      'the picture of the owner in German',
      page('Mara Okoro', '<h1>Mara Okoro</h1><p><img src="me.jpg" alt="Porträtfoto von Mara Okoro">Hallo.</p>'),
      ['Mara Okoro'],
    ],
    [
      'the end of the title of a blog',
      page('Notes of a ropemaker — Ras Okorowi', '<p>I am a researcher at Norvik University.</p>'),
      ['Ras Okorowi'],
    ],
    ['front matter', '---\ntitle: About\nauthor:\n  name: Mara Okoro\n---\n\nHello.\n', ['Mara Okoro']],
    ['a title in Latin letters', page('Hanako Nishi', '<h1>西村 花子</h1><p>Hello.</p>'), ['Hanako Nishi', '西村 花子']],
    [
      'authors in Chinese characters that read alike',
      page('Qiang Li', '<h1>Qiang Li</h1><h2>论文</h2><ul><li>王芳, 李强. 绳索研究. 2020.</li></ul>'),
      ['Qiang Li', '李强'],
    ],
    [
      'a class of its own among authors',
      page(
        'Publications',
        '<h2>Publications</h2><ul><li>Jo Lind, <span class="my-name">Mara Okoro</span>. On paths. 2020.</li><li><span class="my-name">Mara Okoro</span>, Ada Berg. On trees. 2021.</li></ul>',
      ),
      ['Mara Okoro'],
    ],
    [
      'no spelling with an initial for the first name alone',
      page('Ria Quell Dorn', '<h1>Ria Quell Dorn</h1><h2>Papers</h2><ul><li>Jo Lind, R. Quell Dorn. On paths. 2020.</li></ul>'),
      ['Ria Quell Dorn'],
    ],
    [
      'no authors in Chinese characters that read otherwise',
      page('Qiang Li', '<h1>Qiang Li</h1><h2>论文</h2><ul><li>王芳, 李明. 绳索研究. 2020.</li></ul>'),
      ['Qiang Li'],
    ],
    ['plain text', 'Mara Okoro\n\n  Lecturer, Norvik University\n\nI study paths.\n', ['Mara Okoro']],
  ])('finds the owner by %s', (_what, source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it.each([
    ['the end of a title is a phrase', page('Notes of a ropemaker — Ropes Daily', '<p>Ropes for you.</p>')],
    [
      'a class marks every author',
      page('Publications', '<h1>Publications</h1><ul><li><span class="author-name">Jo Lind</span>, Ada Berg. On paths. 2020.</li></ul>'),
    ],
    ['nothing says it', page('Publications', '<h1>Publications</h1><ul><li>Jo Lind, Ada Berg. On paths. 2020.</li></ul>')],
    ['a page of a place', page('Norvik University', '<h1>Department of Physics</h1><p>Visit us.</p>')],
    ['a placeholder', page('Your Name', '<h1>Your Name</h1><p>Text.</p>')],
  ])('finds nobody where %s', (_what, source) => {
    expect(owner(source)).toBeUndefined();
  });

  it('tells the page of a group apart, and that of somebody’s own group', () => {
    expect(owner(page('Paths and Trees Lab', '<h1>Paths and Trees Lab</h1><p>We study paths.</p>'))).toMatchObject({ kind: 'group' });
    expect(owner(page('Okoro Lab', '<h1>Okoro Lab</h1><p>The group of Mara Okoro studies paths.</p>'))).toMatchObject({ kind: 'person' });
  });

  it.each([
    ['<h1>Mara Okoro</h1><p>Assistant Professor, Norvik University</p>', ['Assistant Professor']],
    ['<h1>Mara Okoro</h1><p>Ph.D. Student @ Norvik | Google Scholar</p>', ['Ph.D. Student']],
    ['<h1>Prof. Mara Okoro</h1><p>I am a lecturer who was a postdoctoral researcher before.</p>', []],
    ['<h1>Mara Okoro</h1><p>Department of Physics</p>', []],
  ])('reads the titles beside the name: %s', (body, expected) => {
    expect(owner(page('Mara Okoro', body))?.titles.map(({ value }) => value)).toEqual(expected);
  });

  it('takes the owner, not the advisor whom the text names as often', () => {
    const source = page('Mara Okoro', '<h1>Mara Okoro</h1><p>Jo Lind is my advisor.</p><p>Jo Lind received a prize.</p>');
    expect(names(source)).toEqual(['Mara Okoro']);
  });

  it.each([
    ['I am a PhD student at Norvik University.'],
    ['Hello! I’m currently a postdoc in the north.'],
    ['My research is about paths.'],
    ['Ich bin Doktorandin an der Universität Norvik.'],
    ['Je suis maître de conférences à Norvik.'],
    ['Soy profesora en la Universidad de Norvik.'],
    ['Sou professora da Universidade de Norvik.'],
    ['Sono un ricercatore.'],
    ['我是北方大学的博士生。'],
    ['私は北方大学の学生です。'],
    ['저는 북방대학교 학생입니다.'],
  ])('knows that a page is somebody’s own that names nobody: %s', (text) => {
    expect(owner(page('About', `<h1>About</h1><p>${text}</p>`))).toEqual({ kind: 'person', names: [], titles: [] });
  });

  it.each([
    ['Visit the department of physics.'],
    ['We are a team of five. Our research is about paths.'],
    ['Alibi am a parser for paths.'],
    ['If you wonder what I mean, write to us.'],
    ['Read the manual before I and J are set.'],
    ['You are currently a student? Apply now.'],
    ['他是北方大学的学生。'],
  ])('takes a page for nobody’s that says: %s', (text) => {
    expect(owner(page('About', `<h1>About</h1><p>${text}</p>`))).toBeUndefined();
  });

  it('lets a quoted student say "I"', () => {
    const source = page('Study with us', '<h1>Study with us</h1><h2>Students</h2><p>I am a PhD student in the second year.</p>');
    expect(owner(source)).toBeUndefined();
  });

  it('takes the page of a group for the group’s, whoever says "I"', () => {
    expect(owner(page('Paths and Trees Lab', '<h1>Paths and Trees Lab</h1><p>I am a member.</p>'))).toMatchObject({ kind: 'group' });
  });
});

describe('an owner whom nothing but the works or the career tells', () => {
  const facts = (source: string) => {
    const { page: read, sections } = contextOf(source);
    return extract(read, sections);
  };
  const listed = (...entries: string[]): string =>
    page('Publications', `<h1>Publications</h1><ul>${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`);

  it.each([
    [
      'whole names',
      listed(
        'Mara Okoro, Jo Lind. On the length of paths. Journal of Paths, 2019.',
        'Ada Berg, Mara Okoro. On the age of trees. Journal of Trees, 2020.',
        'Mara Okoro. On the width of rings. Journal of Rings, 2021.',
        'Kim Dahl, Mara Okoro. On the height of hills. Journal of Hills, 2022.',
        'Mara Okoro, Tom Reed. On the depth of lakes. Journal of Lakes, 2023.',
      ),
      ['Mara Okoro'],
    ],
    [
      'family names first',
      listed(
        'Okoro, Mara; Lind, Jo. On the length of paths. Journal of Paths, 2019.',
        'Berg, Ada; Okoro, Mara. On the age of trees. Journal of Trees, 2020.',
        'Okoro, Mara; Moss, Ida. On the width of rings. Journal of Rings, 2021.',
        'Dahl, Kim; Okoro, Mara. On the height of hills. Journal of Hills, 2022.',
        'Okoro, Mara; Reed, Tom. On the depth of lakes. Journal of Lakes, 2023.',
      ),
      ['Mara Okoro'],
    ],
    [
      'nobody, where two share all works',
      listed(
        'Mara Okoro, Jo Lind. On the length of paths. Journal of Paths, 2019.',
        'Jo Lind, Mara Okoro. On the age of trees. Journal of Trees, 2020.',
        'Mara Okoro, Jo Lind. On the width of rings. Journal of Rings, 2021.',
        'Kim Dahl, Mara Okoro, Jo Lind. On the height of hills. Journal of Hills, 2022.',
        'Mara Okoro, Jo Lind. On the depth of lakes. Journal of Lakes, 2023.',
      ),
      undefined,
    ],
    [
      'nobody, where the works have nobody in common',
      listed(
        'Mara Okoro, Jo Lind. On the length of paths. Journal of Paths, 2019.',
        'Ada Berg, Jo Lind. On the age of trees. Journal of Trees, 2020.',
        'Ida Moss. On the width of rings. Journal of Rings, 2021.',
        'Kim Dahl, Mara Okoro. On the height of hills. Journal of Hills, 2022.',
        'Tom Reed. On the depth of lakes. Journal of Lakes, 2023.',
      ),
      undefined,
    ],
    [
      'nobody, where the works are few',
      listed(
        'Mara Okoro, Jo Lind. On the length of paths. Journal of Paths, 2019.',
        'Ada Berg, Mara Okoro. On the age of trees. Journal of Trees, 2020.',
      ),
      undefined,
    ],
  ])('is read from the authors: %s', (_what, source, expected) => {
    expect(facts(source).owner?.names.map(({ value }) => value)).toEqual(expected);
  });

  describe('of a group that names no head', () => {
    const THINGS = ['paths', 'trees', 'rings', 'hills', 'lakes', 'seas', 'dunes', 'reefs'];
    const OTHERS = ['Jo Lind', 'Ada Berg', 'Ida Moss', 'Kim Dahl', 'Tom Reed', 'Sven Ek', 'Ras Quay', 'Liv Haas'];
    const ofGroup = (count: number, author: (i: number) => string): string =>
      page(
        'Publications - Tidal Forms Group',
        `<h1>Publications</h1><ul>${THINGS.slice(0, count)
          .map((thing, i) => `<li>${OTHERS[i]}, ${author(i)}. On the length of ${thing}. Journal of Length, ${2010 + i}.</li>`)
          .join('')}</ul>`,
      );

    it('is the author of all its works', () => {
      expect(facts(ofGroup(8, () => 'Mara Okoro')).owner).toMatchObject({ kind: 'person', names: [{ value: 'Mara Okoro' }] });
    });

    it.each([
      ['the works are few', ofGroup(5, () => 'Mara Okoro')],
      ['others write as many', ofGroup(8, (i) => (i % 2 ? 'Mara Okoro' : 'Bo Lund'))],
      ['two share all works', ofGroup(8, () => 'Mara Okoro, Bo Lund')],
    ])('is the group where %s', (_, source) => {
      expect(facts(source).owner?.kind).toBe('group');
    });
  });

  it('has a curriculum vitae', () => {
    const source = page(
      'CV',
      '<h1>CV</h1><h2>Education</h2><ul><li>Ph.D. in Physics, Norvik University, 2015–2019</li><li>B.Sc. in Physics, Norvik University, 2011–2015</li></ul>',
    );
    expect(facts(source).owner).toMatchObject({ kind: 'person', names: [] });
  });

  it('is not the one whom the works are written with', () => {
    const source = listed(
      'On the length of northern paths<br>with Jo Lind, Journal of Paths, 2019.',
      'On the age of southern trees<br>with Ada Berg and Jo Lind, Journal of Trees, 2020.',
      'On the width of eastern rings<br>with Jo Lind, Journal of Rings, 2021.',
      'On the height of western hills<br>with Jo Lind and Kim Dahl, Journal of Hills, 2022.',
    );
    expect(facts(source).owner).toMatchObject({ kind: 'person', names: [] });
  });

  it('is left out of the authors', () => {
    const source = listed(
      'On the length of northern paths<br>with Jo Lind, Journal of Paths, 2019.',
      'On the age of southern trees<br>with Ada Berg and Kim Dahl, Journal of Trees, 2020.',
      'On the width of eastern rings<br>with Ida Moss, Journal of Rings, 2021.',
      'On the height of western hills<br>with Kim Dahl, Journal of Hills, 2022.',
    );
    expect(facts(source).owner).toMatchObject({ kind: 'person', names: [] });
  });
});
