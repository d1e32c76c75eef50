import { describe, expect, it } from 'vitest';
import { extractEmails } from '../../../src/extract/contact/extract-emails.js';
import { extractProfiles } from '../../../src/extract/contact/extract-profiles.js';
import { contextOf, pageOfMara } from '../page-of.js';

const emails = (body: string): string[] => extractEmails(pageOfMara(body)).map(({ value }) => value);
const profiles = (body: string): string[] => extractProfiles(pageOfMara(body)).map(({ value }) => value);

describe('extractEmails', () => {
  it.each([
    ['<p>E-mail: mokoro@norvik.edu</p>', ['mokoro@norvik.edu']],
    ['<p><a href="mailto:mokoro%40norvik.edu?subject=hi">Mail me</a></p>', ['mokoro@norvik.edu']],
    ['<p>firstname.lastname [at] norvik.edu</p>', ['mara.okoro@norvik.edu']],
    ['<p>{first}{last}@norvik.edu</p>', ['maraokoro@norvik.edu']],
    ['<p>Email: f.lastname@norvik.edu</p>', ['m.okoro@norvik.edu']],
    ['<p>Mail: ude.kivron@orokom</p>', ['mokoro@norvik.edu']],
    ['<p>mara<b>@</b>norvik.edu</p><p>mara@norvik.edu</p>', ['mara@norvik.edu']],
    ['<p>bluebird77@posteo.net</p>', ['bluebird77@posteo.net']],
    ['<p>Email: mokoro whirl uni hyphen norvik dot de</p>', ['mokoro@uni-norvik.de']],
    ['<p>mara@cs (add .norvik.edu to incomplete email addresses)</p>', ['mara@cs.norvik.edu']],
    ['<p>maraokoro [at] gmail / okoro [at] norvik.edu</p>', ['maraokoro@gmail.com', 'okoro@norvik.edu']],
    ['<p>maraATnorvik.edu</p>', ['mara@norvik.edu']],
    ['<p>E-Mail: mara.okoro(a)norvik.de</p>', ['mara.okoro@norvik.de']],
    ['<p>E-Mail: mara [a] norvik.de</p>', ['mara@norvik.de']],
    ['<p>E-Mail: mara[æt]norvik.de</p>', ['mara@norvik.de']],
    ['<p>Email: my last name at norvik dot edu</p>', ['okoro@norvik.edu']],
    ['<p>Email: my first name at norvik dot edu</p>', ['mara@norvik.edu']],
    [
      '<p>E-mail: m.okoro at norvik.edu / mokoro77 at posteo.net / rope_1 at 163.com</p>',
      ['m.okoro@norvik.edu', 'mokoro77@posteo.net', 'rope_1@163.com'],
    ],
    ['<p>电子邮箱: <a>maraokoro [Shift + 2] norvik 点 edu 点 cn</a></p>', ['maraokoro@norvik.edu.cn']],
    ['<p>Email: mok<b>no</b>oro<b>more</b>@<b>junk</b>norvik.edu<br>Phone: 12</p>', ['mokoro@norvik.edu']],
    [
      '<h2>Publications</h2><ul><li>M. Okoro. Ropes. 2020.</li></ul><p><a href="mailto:quill@norvik.edu"><i></i></a><a href="https://github.com/mokoro"><i></i></a></p>',
      ['quill@norvik.edu'],
    ],
  ])('reads %s', (body, expected) => {
    expect(emails(body)).toEqual(expected);
  });

  it.each([
    '<p>My assistant: jo@norvik.edu</p>',
    '<p>Email: name at norvik dot edu</p>',
    '<p>I teach at norvik.edu / look at ropes.org</p>',
    '<p>Email: <b>see</b> my <b>card</b> @ the desk</p>',
    '<p>Keys: press [Shift + 2] norvik for more</p>',
    '<p>The ropes (a) and the knots (b) of norvik.de</p>',
    '<p>The page(a)norvik</p>',
    '<p>Secretary Jo Lind, jlind@norvik.edu</p>',
    '<h2>Students</h2><ul><li>Jo Lind, jlind@norvik.edu</li></ul>',
    '<h2>Publications</h2><ul><li>A paper. Contact: jlind@norvik.edu, 2020.</li></ul>',
    '<h2>Students</h2><p><a href="mailto:quill@norvik.edu"><i></i></a><a href="https://github.com/jlind"><i></i></a></p>',
    '<h2>Publications</h2><p><a href="mailto:quill@norvik.edu"><i></i></a></p>',
    '<p>Find me as @mokoro@fedi.example.social</p>',
    '<p>git@github.com:mokoro/site.git</p>',
    '<p><a href="https://bsky.app/profile/mokoro.bsky.social">Bluesky @mokoro.bsky.social</a></p>',
    '<p>your.email@example.com</p>',
    '<p>I also work at cs.norvik.edu on Fridays.</p>',
    '<p>username@domain.com</p>',
    '<p>nathanokoro.name</p>',
    '<p>maraokoro.com</p>',
    '<p>Data dash at norvik</p>',
    '<p>Look at gmail for more.</p>',
    '<p>mokoro whirl norvik dot de</p>',
    '<p>Email: found on norvik dot de</p>',
    '<p>Email: mokoro whirl norvik</p>',
    '<p>Email: mokoro and his boat norvik dot de</p>',
    '<p>The boat@sea (add salt to it)</p>',
    '<h2>Students</h2><ul><li><a href="https://lind.example/">Jo Lind</a> <a href="https://github.com/jolind">GitHub</a></li></ul>',
  ])('finds none in %s', (body) => {
    expect(emails(body)).toEqual([]);
  });

  it.each([
    ['authors:\n  - name: Jo Lind\n    email: jo@lind.no\n  - name: Mara Okoro\n    email: mokoro@norvik.edu', []],
    [
      'author:\n  name: Mara Okoro\nauthors:\n  - name: Jo Lind\n    email: jo@lind.no\n  - name: Mara Okoro\n    email: mokoro@norvik.edu',
      ['mokoro@norvik.edu'],
    ],
    ['authors:\n  - name: Mara Okoro\n    email: ropes@norvik.edu', ['ropes@norvik.edu']],
  ])('takes no address of the authors of a paper: %s', (fields, expected) => {
    expect(extractEmails(contextOf(`---\ntitle: On ropes\n${fields}\n---\n\nText.\n`)).map(({ value }) => value)).toEqual(expected);
  });

  it('reads the front matter', () => {
    const context = contextOf('---\ntitle: Mara Okoro\nauthor:\n  name: Mara Okoro\n  email: mara@norvik.edu\n---\n\nHello.\n');
    expect(extractEmails(context).map(({ value }) => value)).toEqual(['mara@norvik.edu']);
  });
});

describe('extractProfiles', () => {
  it.each([
    ['<p><a href="https://github.com/mokoro">GitHub</a></p>', ['https://github.com/mokoro']],
    [
      '<p><a href="https://scholar.google.com/citations?user=AbCdEfGhIjKl&hl=en"><i title="Google Scholar"></i></a></p>',
      ['https://scholar.google.com/citations?user=AbCdEfGhIjKl&hl=en'],
    ],
    ['<p><a href="linkedin.com/in/mokoro">LinkedIn</a></p>', ['https://linkedin.com/in/mokoro']],
    ['<p><a href="www.github.com/mokoro">GitHub</a></p>', ['https://www.github.com/mokoro']],
    ['<p>ORCID: 0000-0002-1825-0097</p>', ['https://orcid.org/0000-0002-1825-0097']],
    ['<p><a href="https://hachy.example/@mokoro">Mastodon</a></p>', ['https://hachy.example/@mokoro']],
    ['<h2>Publications</h2><p>See <a href="https://dblp.org/pid/12/345.html">DBLP</a>.</p>', ['https://dblp.org/pid/12/345.html']],
    [
      '<h2>Publications</h2><ul><li><a href="all.html">List</a> - <a href="https://dblp.org/pid/12/345.html">DBLP</a></li></ul>',
      ['https://dblp.org/pid/12/345.html'],
    ],
    ['<p><a href="https://mokoro.example.org/">Personal homepage</a></p>', ['https://mokoro.example.org/']],
    ['<p><a href="https://norvik.example.org/en/who/17">University profile</a></p>', ['https://norvik.example.org/en/who/17']],
    ['<p><a href="https://norvik.example.org/en/who/17">My page at Norvik</a></p>', ['https://norvik.example.org/en/who/17']],
    ['<p><a href="https://blog.csdn.net/mokoro">CSDN博客</a></p>', ['https://blog.csdn.net/mokoro']],
    [
      '<nav><ul><li><a href="https://ropes.example.org/m/zh/index.htm">My Chinese Homepage</a></li></ul></nav>',
      ['https://ropes.example.org/m/zh/index.htm'],
    ],
    [
      '<p><a href="https://norvik.example.org/ropes/faculty/node/62">Mara Okoro</a><br><a href="https://norvik.example.org/ropes">Department of Ropes</a></p>',
      ['https://norvik.example.org/ropes/faculty/node/62'],
    ],
    [
      '<h2>Publications</h2><ul><li>Older works are in my <a href="https://scholar.google.com/citations?user=AbCdEfGhIjKl">Google Scholar</a> profile.</li></ul>',
      ['https://scholar.google.com/citations?user=AbCdEfGhIjKl'],
    ],
    ['<table><tr><td>Homepage</td><td>https://okoro.example.org</td></tr></table>', ['https://okoro.example.org']],
    ['<p>We are a group headed by <a href="https://okoro.example.org/~mara">Dr. Mara Okoro</a>.</p>', ['https://okoro.example.org/~mara']],
    [
      '<p><a href="https://orcid.org/my-orcid?orcid=0000-0002-1825-0097">ORCID</a></p>',
      ['https://orcid.org/my-orcid?orcid=0000-0002-1825-0097'],
    ],
    ['<p><a href="https://aclanthology.org/people/m/mara-okoro/">ACL Anthology</a></p>', ['https://aclanthology.org/people/m/mara-okoro/']],
    ['<p><a href="https://huggingface.co/mokoro">Hugging Face</a></p>', ['https://huggingface.co/mokoro']],
    ['<p><a href="https://www.kaggle.com/mokoro">Kaggle</a></p>', ['https://www.kaggle.com/mokoro']],
    ['<footer>Last updated by <a href="https://bluebird.github.io/">Mara Okoro</a>.</footer>', ['https://bluebird.github.io/']],
    ['<p><a href="https://github.com/https://github.com/mokoro"><i title="GitHub"></i></a></p>', ['https://github.com/mokoro']],
    [
      '<p><a href="https://www.linkedin.com/in/https://www.linkedin.com/in/mokoro/">LinkedIn</a></p>',
      ['https://www.linkedin.com/in/mokoro/'],
    ],
    [
      '<p><a href="https://www.scopus.com/authid/detail.uri?authorId=57300000001">Scopus</a></p>',
      ['https://www.scopus.com/authid/detail.uri?authorId=57300000001'],
    ],
    ['<p><a href="https://stats.stackexchange.com/users/43000/">Stack Exchange</a></p>', ['https://stats.stackexchange.com/users/43000/']],
    ['<p><a href="https://ideas.repec.org/f/pok123.html">IDEAS/RePEc</a></p>', ['https://ideas.repec.org/f/pok123.html']],
    [
      '<p><a href="https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=100001">SSRN</a></p>',
      ['https://papers.ssrn.com/sol3/cf_dev/AbsByAuth.cfm?per_id=100001'],
    ],
    ['<p><a href="https://cv.hal.science/mara-okoro">HAL</a></p>', ['https://cv.hal.science/mara-okoro']],
    ['<p><a href="https://inspirehep.net/authors/1000001">INSPIRE</a></p>', ['https://inspirehep.net/authors/1000001']],
    [
      '<h2>Publications</h2><p><a href="https://scholar.google.com/citations?user=AbCdEfGhIjKl\nhttps://arxiv.org/abs/1">Publications listed on Google Scholar</a></p>',
      ['https://scholar.google.com/citations?user=AbCdEfGhIjKl'],
    ],
    ['<p><a href="https://researchmap.jp/mokoro?lang=en">researchmap</a></p>', ['https://researchmap.jp/mokoro?lang=en']],
    ['<p><a href="https://arxiv.org/a/okoro_m_1">arXiv</a></p>', ['https://arxiv.org/a/okoro_m_1']],
    ['<p><a href="https://dl.acm.org/profile/10001">ACM</a></p>', ['https://dl.acm.org/profile/10001']],
    ['<p><a href="http://lattes.cnpq.br/1234567890123456">CV Lattes</a></p>', ['http://lattes.cnpq.br/1234567890123456']],
    [
      '<p><a href="https://mathgenealogy.org/id.php?id=4711">My Mathematics Genealogy page</a></p>',
      ['https://mathgenealogy.org/id.php?id=4711'],
    ],
    ['<p>See https://mathgenealogy.org/id.php?id=4711"</p>', ['https://mathgenealogy.org/id.php?id=4711']],
    ['<p><a href="https://scholar.google.com/AbCdEfGAAAAJ">Scholar</a></p>', ['https://scholar.google.com/AbCdEfGAAAAJ']],
    [
      '<h2>Publications</h2><p><a href="https://scholar.google.com/citations?user=AbCdEfGhIjKl">All publications</a></p>',
      ['https://scholar.google.com/citations?user=AbCdEfGhIjKl'],
    ],
    [
      `<p>Mara Okoro<br>${'Ropes of the northern harbours and their many knots. '.repeat(4)}<br>ORCID: <a href="https://orcid.org/0000-0002-1825-0097">0000-0002-1825-0097</a></p>`,
      ['https://orcid.org/0000-0002-1825-0097'],
    ],
    ['<p>E-mail: mokoro@norvik.edu | Website: <a href="https://bluebird.example">bluebird.example</a></p>', ['https://bluebird.example']],
    [
      '<p>A longer text stands <a href="https://norvik.example.org/people/okoro-mara.html">here</a>.</p>',
      ['https://norvik.example.org/people/okoro-mara.html'],
    ],
    ['<footer>Built with care · <a href="https://github.com/maraokoro">Source</a></footer>', ['https://github.com/maraokoro']],
  ])('reads %s', (body, expected) => {
    expect(profiles(body)).toEqual(expected);
  });

  it.each([
    '<p>Project page: https://ropes.example.org</p>',
    '<p><a href="https://ropes.example.org/thesis">My thesis page</a></p>',
    '<p><a href="https://github.com/norvikropes/page">My GitHub page</a></p>',
    '<h2>Students</h2><ul><li>Jo Lind <a href="https://norvik.example.org/en/who/18">University profile</a></li></ul>',
    '<p><a href="https://norvik.example.org/faculty">Faculty pages</a></p>',
    '<p><a href="https://norvik.example.org/ropes/faculty/lind">Jo Lind</a></p>',
    '<p><a href="https://norvik.example.org/people/mara.pdf">Mara Okoro</a></p>',
    '<p><a href="https://norvik.example.org/people/ropes">Mara Okoro</a> spoke on ropes.</p>',
    '<p><a href="https://norvik.example.org/ropes/group">My group homepage at the harbour of knots</a></p>',
    '<h2>Publications</h2><ul><li>A long paper on the ropes of the harbour, by others; see his <a href="https://scholar.google.com/citations?user=AbCdEfGhIjKl">Google Scholar</a> profile.</li></ul>',
    '<p><a href="https://github.com/norvikropes">Lab GitHub</a></p>',
    '<p><a href="https://twitter.com/norvikropes">Twitter of our group</a></p>',
    '<p>We are a group headed by <a href="https://lind.example.org/">Jo Lind</a>.</p>',
    '<p><a href="https://aclanthology.org/2020.knots-1.5/">ACL Anthology</a></p>',
    '<p><a href="https://orcid.org/my-orcid">ORCID</a></p>',
    '<p>I was advised by <a href="https://www.linkedin.com/in/jo-lind">Jo Lind</a>.</p>',
    '<p><a href="https://github.com/mokoro/solver">solver</a></p>',
    '<p><a href="https://twitter.com/intent/tweet?text=hi">Twitter</a></p>',
    '<footer>Theme by <a href="https://github.com/lindjo">lindjo</a></footer>',
    '<h2>Publications</h2><ul><li>Jo Lind, Mara Okoro. A paper on paths. 2020. <a href="https://twitter.com/jolind">thread</a></li></ul>',
    '<p><a href="https://scholar.google.com/citations?view_op=view_citation&user=AbCdEfGhIjKl&citation_for_view=x">Paper</a></p>',
    '<p><a href="https://www.linkedin.com/in/your-profile">LinkedIn</a></p>',
    '<p><a href="https://medium.com/@mokoro">Medium</a></p>',
    '<p><a href="http://lattes.cnpq.br/web/dgp">Lattes</a></p>',
    '<p><a href="https://researchmap.jp/mokoro/published_papers">researchmap</a></p>',
    '<p><a href="https://researchmap.jp/researchers">researchmap</a></p>',
    '<p><a href="https://arxiv.org/abs/2001.00001">arXiv</a></p>',
    '<p><a href="https://zbmath.org/?q=ropes">zbMATH</a></p>',
    '<p><a href="https://dl.acm.org/doi/10.5555/1.2">ACM</a></p>',
    '<p><a href="https://scholar.google.com/citations?user=PERSON-ID">Google Scholar</a></p>',
    '<p><a href="https://mathgenealogy.org/search.php">Mathematics Genealogy</a></p>',
    '<p>My advisor was <a href="https://mathgenealogy.org/id.php?id=4712">Jo Lind</a>.</p>',
    '<h2>Students</h2><ul><li>Jo Lind, <a href="http://lattes.cnpq.br/1234567890123456">Lattes CV</a></li></ul>',
    '<h2>Publications</h2><ul><li><a href="https://github.com/norvikropes">All publications</a></li></ul>',
    '<p>Website: <a href="https://bluebird.example">bluebird.example</a></p>',
    '<p>E-mail: mokoro@norvik.edu | Festival: <a href="https://bluebird.example">bluebird.example</a></p>',
    '<p>A longer text stands <a href="https://norvik.example.org/people/jo-okoro">here</a>.</p>',
    '<p>A longer text stands <a href="https://norvik.example.org/ropes/mara-okoro">here</a>.</p>',
    '<p>My films stand <a href="https://films.example.org/user/maraokoro">here</a>.</p>',
    '<footer>Built with care · <a href="https://github.com/ropetheme">Source</a></footer>',
    '<nav><a href="https://bluebird.example/cv.html">CV</a> <a href="https://bluebird.example/ropes.html">Ropes</a> <a href="https://bluebird.example/knots.html">Knots</a></nav><footer>© 2019 <a href="https://bluebird.example/">Mara Okoro</a></footer>',
    '<p><a href="https://web.archive.org/web/2019/https://github.com/jolind">an old copy of the code of Jo Lind</a></p>',
    '<p><a href="https://stackoverflow.com/questions/100/how-to-tie">my question</a></p>',
    '<p><a href="https://papers.ssrn.com/sol3/papers.cfm?abstract_id=100001">SSRN</a></p>',
    '<p><a href="https://ideas.repec.org/p/nor/wpaper/12.html">IDEAS</a></p>',
    '<p><a href="https://www.scopus.com/sourceid/12345">Scopus</a></p>',
    '<p><a href="https://huggingface.co/spaces/mokoro">demo</a></p>',
    '<p><a href="https://www.kaggle.com/competitions/ropes">Kaggle</a></p>',
    '<footer>Last updated by <a href="https://bluebird.github.io/">Jo Lind</a>.</footer>',
    '<p>Diagrams displayed using ropes (c) 2019 ropejs contributors, https://github.com/ropejs</p>',
    '<table><tr><td>Jo Lind <a href="https://twitter.com/jolind">@jolind</a></td><td>Ropes</td></tr></table>',
    '<p><a href="https://en.wikipedia.org/wiki/Norvik">Norvik</a></p>',
    '<h2>Projects</h2><ul><li>Solver <a href="https://solver.example.org/docs/start.html">website</a></li></ul>',
    '<h2>Students</h2><ul><li>Jo Lind <a href="https://github.com/jolind">GitHub</a></li></ul>',
    '<h2>Students</h2><ul><li><a href="https://lind.example/">Jo Lind</a> <a href="https://github.com/jolind">GitHub</a></li></ul>',
  ])('finds none in %s', (body) => {
    expect(profiles(body)).toEqual([]);
  });

  it('makes addresses of handles in the front matter', () => {
    const context = contextOf(
      '---\ntitle: Mara Okoro\nauthor:\n  github: mokoro\n  orcid: 0000-0002-1825-0097\n  twitter: "@mokoro"\n  location: Norvik\n---\n\nHello.\n',
    );
    expect(extractProfiles(context).map(({ value }) => value)).toEqual([
      'https://github.com/mokoro',
      'https://orcid.org/0000-0002-1825-0097',
      'https://twitter.com/mokoro',
    ]);
  });
});
