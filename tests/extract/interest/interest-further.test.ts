import { describe, expect, it } from 'vitest';
import { extractInterests } from '../../../src/extract/interest/extract-interests.js';
import { pageOfMara } from '../page-of.js';

const interests = (body: string): string[] => extractInterests(pageOfMara(body)).map(({ value }) => value);

describe('sentences on research', () => {
  it.each([
    ['Meine Forschung dreht sich um Seilkunde und Gezeitenforschung.', ['Seilkunde', 'Gezeitenforschung']],
    ['In meiner Forschung beschäftige ich mich mit Seilkunde und Gezeitenforschung.', ['Seilkunde', 'Gezeitenforschung']],
    ['Meine Schwerpunkte sind Seilkunde und Gezeitenforschung.', ['Seilkunde', 'Gezeitenforschung']],
    ['Lavoro su teoria dei nodi e geografia delle maree.', ['teoria dei nodi', 'geografia delle maree']],
    ['I am a postdoc at Norvik University working in the areas of knot theory and rope wear.', ['knot theory', 'rope wear']],
    ['Diese Seite dreht sich um Seilkunde.', []],
    ['Lavoro a Lindar.', []],
    ['I met people working in the area around Lindar.', []],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});

describe('lists with a further list behind them', () => {
  it.each([
    ['My interests are knots, sails and reeds, as well as ropes and tides.', ['knots', 'sails', 'reeds', 'ropes', 'tides']],
    [
      'My interests include knot theory, rope wear and sails, and recently Long Reeds.',
      ['knot theory', 'rope wear', 'sails', 'Long Reeds'],
    ],
    ['My interests include knot theory, rope wear and, more recently, sail design.', ['knot theory', 'rope wear', 'sail design']],
    ['Zu meinen Forschungsinteressen gehören Seilkunde, Knoten und Segel sowie Häfen.', ['Seilkunde', 'Knoten', 'Segel', 'Häfen']],
    [
      'Mi investigación se centra en la teoría de nudos, las velas y los puertos, así como en la inestabilidad costera y las mareas.',
      ['teoría de nudos', 'velas', 'puertos', 'inestabilidad costera', 'mareas'],
    ],
    [
      'My research focuses on quiet sails, including but not limited to: (1) Knots, (2) Ropes, and (3) Reeds.',
      ['quiet sails', 'Knots', 'Ropes', 'Reeds'],
    ],
    [
      'My interests are knots and ropes, with emphasis on a broad family of rigs known as Twin Rigs (TRs).',
      ['knots', 'ropes', 'Twin Rigs (TRs)'],
    ],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });

  it.each([
    [
      'My research interests lie in the intersection between knots, ropes and sails, asking how to mend reeds.',
      ['knots', 'ropes', 'sails'],
    ],
    ['My research interests lie broadly in problems motivated by tides. I am interested in harbours.', ['harbours']],
    ['My research interests are rooted in sail vision, with active involvement in projects on reeds, rafts, and ropes.', ['sail vision']],
    [
      'My interests are knots, ropes, and sails. My work spans multiple application domains including reeds, rafts, and tides.',
      ['knots', 'ropes', 'sails', 'reeds', 'rafts', 'tides'],
    ],
    ['Her research interests span a range of topics in knot care and sail design, focusing on old ropes.', ['knot care', 'sail design']],
    ['My research covers a range of topics in harbours, including knots and sails.', ['knots', 'sails']],
    [
      'My research interests span multiple layers of a harbour: mixed ropes, quays, and tools for ferries.',
      ['mixed ropes', 'quays', 'tools for ferries'],
    ],
    ['My research focuses on the design, simulation, and testing of wide sails.', ['design, simulation, and testing of wide sails']],
    ['My research focuses on simulation, testing, and the care of sails.', ['simulation', 'testing', 'care of sails']],
    ['My research focuses on both the theory of knots and their uses in harbours.', ['theory of knots']],
    ['My research interests lie in systems and control.', ['systems and control']],
    ['My interests include theoretical as well as applied ropes.', ['theoretical as well as applied ropes']],
    ['Mis intereses de investigación incluyen nudos y bienestar material y subjetivo.', ['nudos', 'bienestar material y subjetivo']],
    ['Me interesan la inteligencia artificial y la robótica.', ['inteligencia artificial', 'robótica']],
    ['My work focuses on knots and ropes, with a focus on the harbours where boats, nets, and gulls gather.', ['knots', 'ropes']],
    ['My research focuses on knots in harbours, combining tide tables, quick sensing, and sails.', ['knots in harbours']],
    ['My research focuses on applying ropes to solve practical problems.', []],
    ['I am interested in using ropes to mend high-dimensional sails and avoid the loss of reeds.', ['high-dimensional sails']],
  ])('keeps together or leaves out in %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });

  it('holds what details a full list for no interest', () => {
    const list = '<p>My research interests are knots, ropes, and sails. Recently, I have worked on old reeds and rafts.</p>';
    expect(interests(list)).toEqual(['knots', 'ropes', 'sails']);
  });
});

describe('lists of Chinese and Japanese sentences', () => {
  it.each([
    ['我对绳索在结构设计、老化检测和港口物流方面有浓厚兴趣。', ['结构设计', '老化检测', '港口物流']],
    ['我的研究兴趣涵盖了绳索理论、船帆设计等多个领域。', ['绳索理论', '船帆设计']],
    ['我的研究方向包括绳索理论、船帆设计与港口物流；此外，我也参与渡轮相关的工作。', ['绳索理论', '船帆设计', '港口物流']],
    [
      '港湾の分散制御に興味があり、港湾物流システム・帆布設計理論・ロープネットワークなどの研究を行っています。',
      ['港湾の分散制御', '港湾物流システム', '帆布設計理論', 'ロープネットワーク'],
    ],
    ['ヒューマン・ロープ・インタラクションに興味を持っています。', ['ヒューマン・ロープ・インタラクション']],
  ])('reads %s', (text, expected) => {
    expect(interests(`<p>${text}</p>`)).toEqual(expected);
  });
});

describe('labels inside a section of interests', () => {
  const section = (body: string): string[] => interests(`<h2>Research Interests</h2>${body}`);

  it('reads areas behind labels of their own', () => {
    const body =
      '<p>Substantive areas:<br>Rope policy and politics, knots, old sails</p><p>Methodological areas:<br>Tide tables, mixed methods</p>';
    expect(section(body)).toEqual(['Rope policy and politics', 'knots', 'old sails', 'Tide tables', 'mixed methods']);
  });

  it('reads one line with dots between', () => {
    expect(section('<p>Safe ropes · Knots in deep seas · Self-made sails</p>')).toEqual([
      'Safe ropes',
      'Knots in deep seas',
      'Self-made sails',
    ]);
  });

  it('takes paragraphs in bold for the headings of papers, which are no interests', () => {
    const papers = '<ol><li><b>[ABC 2023]</b> A Rope for Tides. link</li><li><b>[arXiv]</b> On Sails. link</li></ol>';
    expect(section(`<p>My research began at sea.</p><p><b>Rope care.</b></p>${papers}<p><b>Sail design.</b></p>${papers}`)).toEqual([
      'Rope care',
      'Sail design',
    ]);
  });

  it.each([
    '<p><b>Rope care.</b></p><p>I mend ropes in winter.</p>',
    '<ul><li>[ABC 2023] A Rope for Tides</li><li>[DEF 2024] On Sails</li></ul>',
  ])('finds none in %s', (body) => {
    expect(section(body)).toEqual([]);
  });

  it('reads the labels of paragraphs that a sentence points to', () => {
    const body =
      '<p>我的研究重点包括以下领域：</p><p><b>绳索养护：</b>专注于提升旧绳的性能</p><ul><li>结绳</li></ul><p><b>船帆设计与评估：</b>探索新帆</p>';
    expect(interests(body)).toEqual(['绳索养护', '船帆设计与评估']);
  });
});
