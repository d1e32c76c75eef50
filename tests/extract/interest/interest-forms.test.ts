import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);
const list = (heading: string, ...items: string[]): string =>
  `<h2>${heading}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('statements of interests', () => {
  it.each([
    ['My research is situated at the crossroads of anthropology and rope science.', ['anthropology', 'rope science']],
    ['Her work sits at the nexus of knots, ropes and sails.', ['knots', 'ropes', 'sails']],
    ['My research lies between knot theory and sail design.', ['knot theory', 'sail design']],
    ['My current focus is on rope wear, knot slip, and sails.', ['rope wear', 'knot slip', 'sails']],
    ['I specialise in harbour history, ropes and the history of the sail.', ['harbour history', 'ropes', 'history of the sail']],
    ['My scholarship focuses on harbour history and ropes.', ['harbour history', 'ropes']],
    ['My areas of expertise include harbour history and ropes.', ['harbour history', 'ropes']],
    ['My research agenda revolves around safe ropes, fairness, and privacy.', ['safe ropes', 'fairness', 'privacy']],
    ['Research in the lab focuses on knot wear and rope ageing.', ['knot wear', 'rope ageing']],
    ['My lab investigates knot wear, sails, and ageing.', ['knot wear', 'sails', 'ageing']],
    ["I'm a knot theorist, with a particular interest in loops and braids.", ['loops', 'braids']],
    ["I'm passionate about ropes, sail vision, and knots.", ['ropes', 'sail vision', 'knots']],
    ['I have a background in physics and am now interested in knots and ropes.', ['knots', 'ropes']],
    ['My research spans several areas: knots, sails, and ropes.', ['knots', 'sails', 'ropes']],
    ['I usually categorize my work into two strands: (i) frayed ropes, and (ii) knots.', ['frayed ropes', 'knots']],
    ['My research covers a large number of topics in shipping, including knots and sails.', ['knots', 'sails']],
    ['I work on topics of relevance to quiet harbours, such as rope wear and knots.', ['quiet harbours', 'rope wear', 'knots']],
    ['My research explores the relationship between ropes and thought.', ['relationship between ropes and thought']],
    ["I'm a harbour economist with interests in migration, education, and ropes.", ['migration', 'education', 'ropes']],
    [
      'My research focuses on the design, analysis, and implementation of safe ropes.',
      ['design, analysis, and implementation of safe ropes'],
    ],
    [
      'My research interests cover the efficiency, performance, and sustainability of large ropes.',
      ['efficiency, performance, and sustainability of large ropes'],
    ],
    ['I am interested in the fairness and privacy of harbour models.', ['fairness and privacy of harbour models']],
    ['My research interests are privacy, security, and the theory of knots.', ['privacy', 'security', 'theory of knots']],
    ['My research interests are fairness, sails, and robustness of ropes.', ['fairness', 'sails', 'robustness of ropes']],
    [
      'I am interested in knots, safe and reliable rope storage and sail learning systems.',
      ['knots', 'safe and reliable rope storage and sail learning systems'],
    ],
    ['I am interested in safe and reliable ropes and learning systems.', ['safe and reliable ropes', 'learning systems']],
    ['My research interests are weather and climate modeling, knots, and sails.', ['weather and climate modeling', 'knots', 'sails']],
    ['Current work centers on rope wear, especially knots and sails.', ['rope wear', 'knots', 'sails']],
    ['I live in Norvik. Ongoing research focuses on rope wear and knots.', ['rope wear', 'knots']],
    ['I am interested in all things related to knots and ropes.', ['knots', 'ropes']],
    ['I like working on knots, sails, and ropes.', ['knots', 'sails', 'ropes']],
    ['My main area is sail care. I also work on knot statistics and missing data.', ['knot statistics', 'missing data']],
    ['Research in the Lind Lab focuses on quantum ropes and cold sails.', ['quantum ropes', 'cold sails']],
    ['I teach and conduct research in rope history and knots.', ['rope history', 'knots']],
    ['Research keywords: knots / sails / ropes', ['knots', 'sails', 'ropes']],
    ['Focus areas: knots; sails', ['knots', 'sails']],
    ['Zu meinen Forschungsinteressen gehören Seilkunde und Knotentheorie.', ['Seilkunde', 'Knotentheorie']],
    ['Mein Forschungsschwerpunkt liegt auf der Seilkunde und der Knotentheorie.', ['Seilkunde', 'Knotentheorie']],
    ['Mon travail de recherche porte sur les nœuds et les voiles.', ['nœuds', 'voiles']],
    ["Je m'intéresse à la théorie des nœuds et à la voile.", ['théorie des nœuds', 'voile']],
    ['Me dedico al estudio de la teoría de nudos y las velas.', ['teoría de nudos', 'velas']],
    ['Atuo nas áreas de teoria dos nós, cordas e velas.', ['teoria dos nós', 'cordas', 'velas']],
    ['I miei interessi di ricerca includono la teoria dei nodi, le corde e le vele.', ['teoria dei nodi', 'corde', 'vele']],
    ['Tenho interesse em pesca espacial, teoria dos nós e velas.', ['pesca espacial', 'teoria dos nós', 'velas']],
    ['Me interesan la pesca laboral, los nudos y el tejido espacial.', ['pesca laboral', 'nudos', 'tejido espacial']],
    ['Mes recherches portent sur le calcul spectral, les nœuds et les voiles.', ['calcul spectral', 'nœuds', 'voiles']],
    ['Mi occupo di teoria dei nodi e vele.', ['teoria dei nodi', 'vele']],
    ['我的研究主要围绕绳索理论、港口物流展开。', ['绳索理论', '港口物流']],
    ['我的研究聚焦于绳索理论、港口物流及其交叉领域。', ['绳索理论', '港口物流']],
    ['ロープ理論や港湾物流に関する研究を行っています。', ['ロープ理論', '港湾物流']],
    ['現在は、ロープ理論と港湾物流に興味を持っています。', ['ロープ理論', '港湾物流']],
    ['Научные интересы: теория узлов, паруса', ['теория узлов', 'паруса']],
    ['Araştırma alanları: düğümler, halatlar', ['düğümler', 'halatlar']],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    'We are looking for students with a strong interest in ropes and knots.',
    'I enjoy working with students from other departments.',
    'I love working on my boat.',
    'This work centers on rope wear, knots, and sails.',
    'Prior and related work focuses on rope wear and knots.',
    'The book says how work centers on ropes, knots and sails.',
    'I seek a postdoc with an interest in ropes.',
    'Candidates with interests in ropes, knots and sails should apply.',
    'Students with a particular interest in knots can write to me.',
    'The focus of the workshop is on ropes and knots.',
    'My focus is the garden these days.',
    'My office is located at the intersection of Main Street and Harbour Road.',
    'Our team works in Norvik and Selma.',
    'My lab is located in the Harbour building.',
    'Our group is based at the interface between the two campuses.',
    'My research is supported by the Norvik Science Fund and the Selma Trust.',
    'My work has been featured in the Norvik Times and the Selma Post.',
    'My research group consists of five students and two postdocs.',
    'My expertise is valued by several harbours.',
    'My research is of great importance to harbours.',
    'My research interests are of a practical nature.',
    'My work lies of course in ropes.',
    'Research studies in harbours are funded by Norvik.',
    'A lab with strong interests in rope theory.',
    'She studies knots at Norvik University.',
    'My research agenda is available upon request.',
    'Outside of work, I am interested in sailing, climbing and tea.',
    'If you have an interest in ropes or knots, write to me.',
    'My scholarship was funded by Norvik University and the Selma Trust.',
    'My team won the Norvik Cup and the Selma Cup.',
    'The project deals with ropes, knots and sails.',
    'Focus: one thing at a time.',
    'I am passionate about teaching and mentoring.',
    'We bought a boat with an interest in mind.',
    'My group is building, testing, and mending ropes.',
    'Wir beschäftigen Hilfskräfte mit Interesse an Seilkunde und Knoten.',
    'Le travail de recherche demandé porte sur les nœuds.',
    'Il corso si occupa di nodi e vele.',
    '結び目に興味がある学生を歓迎します。',
    'ロープ理論に興味を持つ学生は連絡してください。',
    '本课题围绕绳索理论展开讨论。',
    'Die Vorlesung behandelt u. a. Seile und Knoten.',
    'O curso foca cordas e velas.',
    'The talk spans knots, sails and ropes.',
    'The working group that I chair met in Norvik. It writes about ropes.',
    'My paper on sails, with the group, focuses on the wind.',
    'Our interests were ignored by the harbour board.',
    'The city lies at the crossroads of two rivers and a road.',
  ])('finds none in %s', (text) => {
    expect(interests(`<p>${text}</p>`)).toEqual([]);
  });
});

describe('lists of interests', () => {
  it('reads on behind the full stop of an abbreviation', () => {
    expect(interests(list('Forschungsschwerpunkte', 'Film- bzw. Segelgeschichte', 'Theorie der Seile, z. B. der Knoten', 'Häfen'))).toEqual(
      ['Film- bzw. Segelgeschichte', 'Theorie der Seile, z. B. der Knoten', 'Häfen'],
    );
  });

  it.each([
    ['<p>• Ropes<br>• Knots<br>• Sails and masts</p>', ['Ropes', 'Knots', 'Sails and masts']],
    ['<p>Ropes<br>Knots</p>', ['Ropes', 'Knots']],
    ['<p>I tie ropes.<br>I like them.</p>', []],
    ['<p>Our harbour is old<br>It has a pier</p>', []],
  ])('reads the lines of %s', (body, expected) => {
    expect(interests(`<h2>Research interests</h2>${body}`)).toEqual(expected);
  });

  it('reads what is nested in an item with a label', () => {
    const nested = (label: string): string => `<ul><li>${label}<ul><li>Ropes</li><li>Knots</li></ul></li></ul>`;
    expect(interests(nested('Research interests'))).toEqual(['Ropes', 'Knots']);
    expect(interests(nested('Shopping'))).toEqual([]);
  });

  it('keeps a long item whole', () => {
    const long = 'Theory and history of harbours, of ropes, and of the writing that sailors left';
    expect(interests(list('Research interests', long, 'Knots', 'Sails'))).toEqual([long, 'Knots', 'Sails']);
  });

  it('reads paragraphs that begin with their topic in bold', () => {
    const body = '<p><b>Rope theory and wear</b> – I study how ropes age.</p><p><b>Knots</b>: I work on invariants of links.</p>';
    expect(interests(`<h2>Research interests</h2>${body}`)).toEqual(['Rope theory and wear', 'Knots']);
  });

  it.each([
    '<p><b>Note</b> that this page is old.</p><p>I tie things.</p>',
    '<p><b>I</b> tie knots.</p><p><b>You</b> can help.</p>',
    '<p><b>Please write to me if you can tie a bowline</b>.</p><p>See my talks.</p>',
  ])('finds none in bold words of %s', (body) => {
    expect(interests(`<h2>Research interests</h2>${body}`)).toEqual([]);
  });

  it('takes what stands behind a label of time', () => {
    expect(interests(list('Research interests', 'Knots', 'Sails', 'Currently: wear of ropes'))).toEqual([
      'Knots',
      'Sails',
      'wear of ropes',
    ]);
  });

  it.each(['Interessi di ricerca', 'Linee di ricerca', 'Areas of expertise'])('knows the heading %s', (heading) => {
    expect(interests(list(heading, 'Nodi', 'Vele', 'Corde'))).toEqual(['Nodi', 'Vele', 'Corde']);
  });

  it.each(['Interessi personali', 'Corsi', 'Focus', 'Formazione'])('finds none under %s', (heading) => {
    expect(interests(list(heading, 'Nodi', 'Vele', 'Corde'))).toEqual([]);
  });
});

describe('statements beside a list of interests', () => {
  const three = list('Research areas', 'Rope wear and ageing', 'Knots of old ships', 'Sails in storms');

  it('keeps what the introduction says before the list', () => {
    expect(interests(`<p>I am broadly interested in harbours and ferries.</p>${three}`)).toEqual([
      'harbours',
      'ferries',
      'Rope wear and ageing',
      'Knots of old ships',
      'Sails in storms',
    ]);
  });

  it.each([
    ['what illustrates the list behind it', `${three}<h2>Group</h2><p>I am particularly interested in old ropes.</p>`],
    ['faint statements before it', `<p>I am excited about old ferries.</p>${three}`],
  ])('leaves %s alone', (_, body) => {
    expect(interests(body)).toEqual(['Rope wear and ageing', 'Knots of old ships', 'Sails in storms']);
  });
});
