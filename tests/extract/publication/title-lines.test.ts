import { describe, expect, it } from 'vitest';
import { worksOf } from './works-of.js';

/** The titles of a list with two further papers. */
const titlesWith = (entry: string): readonly string[] =>
  worksOf(`<h2>Publications</h2><ul><li>${entry}</li>
    <li>Sven Ek, Mara Lindqvist, Jo Park (2022). Learning to Forecast Fog from Ship Logs. In KDD 2022.</li>
    <li>Mara Lindqvist, Jo Park (2023). Sparse Models of Coastal Erosion. In ICML 2023.</li></ul>`).map(({ title }) => title.value);

describe('titles over two lines, behind brackets of praise', () => {
  it.each([
    [
      'Mara Lindqvist, Jo Park (2016). Deep Networks for<br>Large-scale Harbour Attribution. In ICML 2016.',
      'Deep Networks for Large-scale Harbour Attribution',
    ],
    [
      '[Distinguished Paper Award] Nautilus: Scheduling Ships on Crowded Tides<br>Mara Lindqvist, Jo Park<br>In ICML 2016',
      'Nautilus: Scheduling Ships on Crowded Tides',
    ],
    [
      'Mara Lindqvist, Jo Park (2016). <a href="a.pdf">Slow Currents for<br>Quiet Harbour Drawings</a>. arXiv preprint arXiv:1703.01234.',
      'Slow Currents for Quiet Harbour Drawings',
    ],
    [
      'Mara Lindqvist, Jo Park (2016) A survey of moving sand revealed by <i>Rana tidalis</i> in the northern sea. <i>Tidal Rev</i> 8:17-29',
      'A survey of moving sand revealed by Rana tidalis in the northern sea',
    ],
    [
      'Mara Lindqvist, Jo Park (2016) The <i>Tidm1</i> locus shapes growth of reeds. <i>Tidal Rev</i> 8:17-29',
      'The Tidm1 locus shapes growth of reeds',
    ],
    [
      'M. Lindqvist, J. Park, "Harbour Workbench" (HWB): a software for modelling sand, Journal of Coasts, 2002',
      '"Harbour Workbench" (HWB): a software for modelling sand',
    ],
    [
      'Mara Lindqvist, Jo Park (2016) Moving sand and the <i>Tidal Review</i> of old. In ICML 2016.',
      'Moving sand and the Tidal Review of old',
    ],
    ['Mara Lindqvist, Jo Park (2016). Deep Networks for Harbours.<br>In ICML 2016.', 'Deep Networks for Harbours'],
    ['Deep Networks of Quiet Harbours<br>Mara Lindqvist, Jo Park<br>In ICML 2016.', 'Deep Networks of Quiet Harbours'],
  ])('%s', (entry, title) => {
    expect(titlesWith(entry)).toContain(title);
  });

  it.each([
    'My students, talks, papers, and other things about my group can be found on the <a href="lab.html">harbour lab site</a>',
    'Older papers are available at the <a href="a.html">harbour archive of Varn</a>',
  ])('no work: %s', (entry) => {
    expect(titlesWith(entry)).toHaveLength(2);
  });
});
