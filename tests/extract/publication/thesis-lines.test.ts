import { describe, expect, it } from 'vitest';
import { typesOf } from './works-of.js';

const degrees = (lines: string): string => `<h2>Education</h2><ul>${lines}</ul>`;

describe('theses in a list of degrees', () => {
  it.each([
    [
      'a line of its own below the degree and its year',
      '<li>PhD in Oceanography (2021)</li><li>Advisor: Jo Park</li><li>Thesis: Sandbanks and Tidal Memory of Varn</li>',
      'thesis | Sandbanks and Tidal Memory of Varn | 2021 | 0',
    ],
    [
      'a line of the same item, with a link',
      '<li>2016 - 2020<br>PhD, University of Varn<br>PhD thesis title: Sandbanks and Tidal Memory (<a href="t.pdf">pdf</a>)</li>',
      'thesis | Sandbanks and Tidal Memory | 2020 | 1',
    ],
    [
      'in quotation marks, with the advisor behind',
      '<li>M.Sc., University of Varn, 2011<br>Master’s thesis: “Fog, Ships and Bells”, advised by Jo Park</li>',
      'thesis | Fog, Ships and Bells | 2011 | 0',
    ],
    [
      'in German',
      '<li>2011: Diplom, Universität Varn<br>Diplomarbeit: Der Nebel über den Wattflächen</li>',
      'thesis | Der Nebel über den Wattflächen | 2011 | 0',
    ],
    [
      'in French, with a label below the thesis',
      '<li><b>Doctorat</b>, Université de Varn<br>Thèse soutenue le 3 mai 2016. Directeur : Jo Park.<br>Titre : Bancs de sable et mémoire des marées.</li>',
      'thesis | Bancs de sable et mémoire des marées | 2016 | 0',
    ],
    [
      'behind a dot on the line of the advisor',
      '<li>2010–2016<br>Ph.D. in Glaciology<br>Advisor: Jo Park · Dissertation: Sandbanks and Tidal Memory</li>',
      'thesis | Sandbanks and Tidal Memory | 2016 | 0',
    ],
    [
      'below years that cross a century',
      '<li>1998 – 02<br>PhD, University of Varn<br>Thesis: Sandbanks and Tidal Memory of Varn</li>',
      'thesis | Sandbanks and Tidal Memory of Varn | 2002 | 0',
    ],
    [
      'before a mark that only closes',
      '<li>2018<br>Dissertation: Sandbanks in the Memory of Varn" at University of Varn</li>',
      'thesis | Sandbanks in the Memory of Varn | 2018 | 0',
    ],
    ['in Chinese', '<li>博士, 2019<br>博士论文：潮汐传感网络的缓存算法研究</li>', 'thesis | 潮汐传感网络的缓存算法研究 | 2019 | 0'],
  ])('%s', (_, lines, expected) => {
    expect(typesOf(degrees(lines))).toEqual([expected]);
  });

  it('takes the year of no other degree', () => {
    const lines =
      '<li>PhD, University of Varn</li><li>Thesis: Sandbanks and Tidal Memory</li><li>BSc, 2012</li><li>Thesis: Fog over Quiet Harbours</li>';
    expect(typesOf(degrees(lines))).toEqual(['thesis | Sandbanks and Tidal Memory | - | 0', 'thesis | Fog over Quiet Harbours | 2012 | 0']);
  });

  it('is one work with its entry among the publications', () => {
    const body = `${degrees('<li>PhD, 2021<br>Thesis: Sandbanks and Tidal Memory of Varn</li>')}<h2>Publications</h2><ul>
      <li>Mara Lindqvist. Sandbanks and Tidal Memory of Varn. PhD thesis, University of Varn, 2021.</li>
      <li>Mara Lindqvist, Jo Park. Sparse Models of Coastal Erosion. In ICML 2023.</li></ul>`;
    expect(typesOf(body).filter((work) => work.startsWith('thesis'))).toHaveLength(1);
  });

  it.each([
    ['no label', '<li>PhD 2021<br>Thesis focused on sandbanks and tidal memory</li>'],
    ['what it was about', '<li>PhD 2021<br>Thesis: Explored sandbanks and tidal memory of Varn</li>'],
    ['a title of no thesis', '<li>PhD 2021, University of Varn<br>Title: Keeper of the Sandbanks of Varn</li>'],
    ['not yet written', '<li>PhD 2021<br>Thesis: in progress</li>'],
    ['its committee', '<li>PhD 2021<br>Thesis committee: Jo Park, Sven Ek, Ada Quay</li>'],
    ['its advisor', '<li>PhD 2021<br>Thesis: (advisor: Jo Park of Varn)</li>'],
    ['its dates', '<li>PhD<br>Thèse : 10/2020, soutenue en 2023 au Havre</li>'],
    ['too short', '<li>PhD 2021<br>Thesis: Sandbanks</li>'],
    ['a word within a line', '<li>PhD 2021, best thesis: Prize of the City of Varn</li>'],
  ])('reads none from %s', (_, lines) => {
    expect(typesOf(degrees(lines))).toEqual([]);
  });

  it.each(['Students', 'Teaching', 'Service', 'News'])('reads none under %s', (heading) => {
    expect(typesOf(`<h2>${heading}</h2><ul><li>Sven Ek, 2020<br>Thesis: Sandbanks and Tidal Memory of Varn</li></ul>`)).toEqual([]);
  });
});
