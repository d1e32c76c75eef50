import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { contextOf, pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);

describe('extractInterests', () => {
  it.each([
    ['My research interests include graph theory, tiling, and knot invariants.', ['graph theory', 'tiling', 'knot invariants']],
    ['My research interests lie in the fields of safety and privacy, and software repair.', ['safety and privacy', 'software repair']],
    ['I am broadly interested in graph theory and tilings.', ['graph theory', 'tilings']],
    ["I'm interested in graph theory. I also like tea.", ['graph theory']],
    ['Research interests: graph theory; knots and links; tilings', ['graph theory', 'knots and links', 'tilings']],
    ['My interests span graph theory and tilings, especially aperiodic tilings.', ['graph theory', 'tilings', 'aperiodic tilings']],
    ['My research focuses on graph theory, tilings, and knots.', ['graph theory', 'tilings', 'knots']],
    ['My research focuses on using sensors and maps to study urban heat, floods, and traffic.', ['urban heat', 'floods', 'traffic']],
    ['I am interested in graph theory, with a focus on building very large planar maps quickly.', ['graph theory']],
    ['我的研究兴趣包括图论、平铺和纽结理论等。', ['图论', '平铺', '纽结理论']],
    ['研究方向：图论，纽结理论，软件修复', ['图论', '纽结理论', '软件修复']],
    ['主要从事图论和软件修复领域的研究，在多个会议上发表论文。', ['图论', '软件修复']],
    ['研究分野：グラフ理論、結び目理論', ['グラフ理論', '結び目理論']],
    ['연구 분야: 그래프 이론, 매듭 이론', ['그래프 이론', '매듭 이론']],
    ['Meine Forschungsinteressen umfassen Graphentheorie, Knoten und Parkettierungen.', ['Graphentheorie', 'Knoten', 'Parkettierungen']],
    ['Mes travaux de recherche portent sur la théorie des graphes et les pavages.', ['théorie des graphes', 'pavages']],
    ['Mis intereses de investigación incluyen la teoría de grafos, los nudos y los mosaicos.', ['teoría de grafos', 'nudos', 'mosaicos']],
    [
      'My research is in graph theory, with a focus on planar maps, on the structure of very large sparse graphs, and on knots.',
      ['graph theory', 'planar maps', 'structure of very large sparse graphs', 'knots'],
    ],
    ['My research focuses on speech and language processing.', ['speech and language processing']],
    ['My research focuses on knots and language processing.', ['knots', 'language processing']],
    ['My research focuses on knots. I work on the design of bridges in a side project.', ['knots']],
    ['He has been focused on knots and applications to cloth, sails and ropes.', ['knots', 'cloth', 'sails', 'ropes']],
    ['Mi actividad investigadora se centra en el ámbito de los grafos y los nudos.', ['grafos', 'nudos']],
    ['Ma recherche concerne les graphes et les nœuds.', ['graphes', 'nœuds']],
    ['Minha pesquisa aborda grafos e nós.', ['grafos', 'nós']],
    ['Meine Forschung beschäftigt sich mit Graphen und Knoten.', ['Graphen', 'Knoten']],
    [
      'I am interested in graph theory in general, more specifically in knots and tilings.',
      ['graph theory in general', 'knots', 'tilings'],
    ],
    ['Research and professional interests: graph theory, knots, tilings.', ['graph theory', 'knots', 'tilings']],
    ['我对图论、平铺和纽结理论非常感兴趣。', ['图论', '平铺', '纽结理论']],
    ['如果你对图论、平铺感兴趣，欢迎联系我。我希望认识对平铺感兴趣的同学。', []],
    ["I'm a third-year student interested in trustworthy ropes and sail design.", ['trustworthy ropes', 'sail design']],
    ['The workshop is for people interested in ropes. We seek a student interested in sails.', []],
    [
      'My research interests include harbour monitoring using small boats, planning of long voyages, sail design for storms, and knots.',
      ['harbour monitoring using small boats', 'planning of long voyages', 'sail design for storms', 'knots'],
    ],
    ['My research focuses on ropes and sails using wind tunnels, models, and tests.', ['ropes', 'sails']],
    ['I care about sail systems.', ['sail systems']],
    ['I am passionate about photography. My research focuses on sails.', ['sails']],
    ['I am interested in joining a choir. I am interested in hearing from students.', []],
    ['My interests include, but are not limited to: (1) ropes, (2) sails, and (3) knots.', ['ropes', 'sails', 'knots']],
    ['My research interests include ropes (RP), sails (SL) and knots (KN); I also like cats.', ['ropes (RP)', 'sails (SL)', 'knots (KN)']],
    ['My group conducts research on rope security and sail privacy.', ['rope security', 'sail privacy']],
    ["If you're interested in graph theory, write to me. Students interested in knots are welcome.", []],
    ['Our current research interests: graph theory; knots', ['graph theory', 'knots']],
    ['Meus interesses de pesquisa incluem grafos, nós e mosaicos.', ['grafos', 'nós', 'mosaicos']],
    ['I am interested in graph theory and am currently a student of knots.', ['graph theory']],
    ['I am interested in knots, with a focus on fast, safe, and reliable splices.', ['knots', 'fast, safe, and reliable splices']],
    ['My research interests lie within structural and algorithmic graph theory.', ['structural and algorithmic graph theory']],
    ['My research interests lie in knots at the atomic and molecular levels.', ['knots at the atomic and molecular levels']],
    ['My research interests include musical, robotics, and knots.', ['musical', 'robotics', 'knots']],
    ['My interests span AI/ML and knots.', ['AI/ML', 'knots']],
    ['I am interested in a critical study of rope and cord.', ['critical study of rope and cord']],
    ['I work on the intersection of knots and tilings.', ['knots and tilings']],
    ['I work in computational tiling, on leave from Norvik.', ['computational tiling']],
    ['I work in Norvik. I work in a bank. I work in industry.', []],
    ['I work mainly at the interface between tectonics, tilings and knots.', ['tectonics', 'tilings', 'knots']],
    ['My research activity focuses on ropes, splices, and knots.', ['ropes', 'splices', 'knots']],
    ['I have a particular focus on ropes and knots.', ['ropes', 'knots']],
    ['My research in rope walks and splices has driven the trade.', ['rope walks', 'splices']],
    ['My research focuses on knots. At Lindar, my research focused on old ropes.', ['knots']],
    [
      'My research is in knots, with a focus on designing and building systems for rope walks and ferries.',
      ['knots', 'rope walks', 'ferries'],
    ],
    ['I am passionate about ships. I specialize in knots: ends, middles and bends.', ['knots']],
    ['Mon domaine de recherche se situe à l’intersection de la tectonique et des nœuds.', ['tectonique', 'nœuds']],
    ['I am not only a researcher but also a dancer. I am interested in old dances and new shoes.', []],
    ['In my free time I am interested in kites and in tea.', []],
    ['I am interested in building ropes that can think.', ['ropes']],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });

  it('reads a list under a heading, and one after a colon', () => {
    expect(interests('<h2>Research Interests</h2><ul><li>Graph theory</li><li>Knots and links</li></ul>')).toEqual([
      'Graph theory',
      'Knots and links',
    ]);
    expect(interests('<h4>My main research interests:</h4><ul><li>Graph theory</li><li>Knots</li></ul>')).toEqual([
      'Graph theory',
      'Knots',
    ]);
    expect(
      interests(
        '<h2>Research interests:</h2><p>Graph theory, knots, tilings, model checking.</p><p>I am interested in the theory of very old ropes.</p>',
      ),
    ).toEqual(['Graph theory', 'knots', 'tilings', 'model checking']);
    expect(interests('<h4>My main research group:</h4><ul><li>Graph theory</li><li>Knots</li></ul>')).toEqual([]);
    expect(interests('<p>My research interests include:</p><ul><li>Graph theory: colourings</li><li>Knots</li></ul>')).toEqual([
      'Graph theory',
      'Knots',
    ]);
  });

  it('reads the topics of areas on cards, and keeps the items of a long list whole', () => {
    const card = (area: string, ...topics: string[]) => `<h4>${area}</h4><ul>${topics.map((topic) => `<li>${topic}</li>`).join('')}</ul>`;
    const cards = card('Paths', 'Shortest paths in maps', 'Paths through reeds, rushes and sedges') + card('Trees', 'Tall trees');
    expect(interests(`<h2>Research Areas</h2>${cards}`)).toEqual([
      'Paths',
      'Shortest paths in maps',
      'Paths through reeds, rushes and sedges',
      'Trees',
      'Tall trees',
    ]);
    expect(interests('<h2>Research Areas</h2><h4>Paths</h4><ul><li>We measured 12 paths in the north.</li></ul>')).toEqual(['Paths']);
  });

  it.each([
    [
      'items with a full stop, and citations behind them',
      '<h2>Research interests</h2><ul><li>Knots and links.</li><li>Tilings of the plane [XYZ 2020, ABC 2021]</li><li>Ropes, cords.</li></ul>',
      ['Knots and links', 'Tilings of the plane', 'Ropes, cords'],
    ],
    [
      'a label of two kinds',
      '<h3>Interessen &amp; Arbeitsschwerpunkte</h3><ul><li>Knoten</li><li>Seile</li></ul><h3>Lehre</h3>',
      ['Knoten', 'Seile'],
    ],
    ['a label before a tab', '<table><tr><td>Research interests</td><td>knots, tilings</td></tr></table>', ['knots', 'tilings']],
    ['a label on a line of its own', '<p>Interests</p><ul><li>Knots</li><li>Tilings</li></ul>', ['Knots', 'Tilings']],
    [
      'the list that a sentence points to, with the topics of each area',
      '<h2>Research interests</h2><p>My research interests include knots. Currently, I focus on:</p><ul><li>Ropes: Splices, Bends.</li><li>Cords: Chains, Rings.</li></ul>',
      ['knots', 'Ropes', 'Splices', 'Bends', 'Cords', 'Chains', 'Rings'],
    ],
    [
      'names before a dash under a sentence that says less',
      '<h2>Research interests</h2><p>My research focuses on knots along three lines.</p><ul><li>Rope walks — We are interested in hemp, flax, and jute.</li><li>Splices — How they hold.</li><li>Bends — How they slip.</li></ul>',
      ['knots', 'Rope walks', 'Splices', 'Bends'],
    ],
    [
      'numbered lines',
      '<p>I focus on three research avenues:</p><p>1) Rope walks: how are they built?</p><p>2) Splices: how do they hold?</p><p>I also sing.</p>',
      ['Rope walks', 'Splices'],
    ],
    [
      'the headings under "Research" with prose below them',
      '<h2>Research</h2><p>I work on knots.</p><h3>Strong ropes</h3><p>We measure how much ropes can bear in the north and in the south.</p><h3>Long ferries</h3><p>We look at the length of ferries in the north and in the south.</p>',
      ['knots', 'Strong ropes', 'Long ferries'],
    ],
    [
      'a list under a heading that another one of its level ends',
      '<h4>My main research interests:</h4><ul><li>Knots</li><li>Tilings</li></ul><h4>Pronunciation</h4><p>In case you were interested: oh-KO-ro.</p>',
      ['Knots', 'Tilings'],
    ],
  ])('reads %s', (_what, body, expected) => expect(interests(body)).toEqual(expected));

  it('reads the front matter', () => {
    const context = contextOf('---\ntitle: Mara Okoro\ninterests:\n  - Graph theory\n  - Knots\n---\n\nHello.\n');
    expect(extractInterests(context).map(({ value }) => value)).toEqual(['Graph theory', 'Knots']);
  });

  it.each([
    '<p>If you are interested in my research, please write to me.</p>',
    '<p>Please send your CV if you find my research interesting.</p>',
    '<h2>Students</h2><ul><li>Jo Lind is interested in knots and links.</li></ul>',
    '<h2>Publications</h2><ul><li>Jo Lind. The interests of readers are many and varied. 2020.</li></ul>',
    '<p>I have a keen interest, as you see.</p>',
    '<h2>Personal interests</h2><ul><li>Kites</li><li>Tea</li></ul>',
    '<h2>Other interests</h2><p>Kites, tea, boats</p>',
    '<h2>Academic interests</h2><ul><li>Topic 1.</li><li>Topic 2.</li></ul>',
    '<h2>Past interests</h2><p>See the archive.</p>',
    '<p>We are seeking students. Topics of interest include the following:</p><ul><li>Knots</li><li>Tilings</li></ul>',
    '<p>This post reviews models, focusing on knots and tilings.</p>',
    '<p>Completed an internship at Quellmark, focusing on knots and tilings.</p>',
    '<p>I am working on improving speed, safety, and comfort of ferries.</p>',
    '<h2>Research</h2><h3>2020</h3><p>We measured paths in the north.</p><h3>Selected projects</h3><p>We measured trees.</p>',
    '<h2>Projects</h2><ul><li>Ropes of the north<ul><li>Keywords: ropes, knots</li><li>Role: assistant</li></ul></li></ul>',
    '<p>My research is supported by the Norvik Fund.</p>',
    '<h2>News</h2><ul><li>I am interested in hiring students, postdocs and engineers.</li></ul>',
    '<p>My research focuses on developing tools and maps to help the people of Norvik.</p>',
    '<p>Mi actividad favorita es el paseo.</p>',
    '<p>Meine Forschung ist vorbei.</p>',
    '<p>I have a master in mathematics from Norvik, specializing in knots and tilings.</p>',
    '<p>She received a degree from Norvik, focusing on knots and tilings.</p>',
    '<p>I studied at Norvik and worked on a farm.</p>',
    '<p>The bank paid interest of five percent, ten percent and more.</p>',
  ])('finds none in %s', (body) => {
    expect(interests(body)).toEqual([]);
  });

  it('takes the topics of a list that a sentence with interests points to', () => {
    const list = '<ul><li>绳结交互 — 研究绳索</li><li>绳索进化 — 构建闭环</li><li>船帆设施 — 构建设施</li></ul>';
    expect(interests(`<h2>研究方向</h2><p>我的研究聚焦于绳索智能，主要包括以下三个方向。</p>${list}`)).toEqual([
      '绳索智能',
      '绳结交互',
      '绳索进化',
      '船帆设施',
    ]);
  });

  it('takes one list of keywords for interests, and several for those of projects', () => {
    expect(interests('<p>Keywords: ropes, sails</p>')).toEqual(['ropes', 'sails']);
    expect(interests('<h2>Ropes at sea</h2><p>Keywords: ropes, sails</p><h2>Masts</h2><p>Keywords: masts, wind</p>')).toEqual([]);
  });

  it('reads the sentence over a list of publications that says what they are about', () => {
    expect(interests('<h2>Publications</h2><p>My research is in rope processing and sail design.</p>')).toEqual([
      'rope processing',
      'sail design',
    ]);
    expect(interests('<h2>Publications</h2><ul><li>M. Okoro. How I work on ropes. Norvik, 2020.</li></ul>')).toEqual([]);
  });
});
