import { describe, expect, it } from 'vitest';
import { preprintServer, venueName } from '../../../src/extract/publication/venue-name.js';

describe('venueName', () => {
  it.each([
    ['In Proceedings of the 16th International Conference on Tides', 'International Conference on Tides'],
    ["SenSys'21", 'SenSys'],
    ['SOSP 24', 'SOSP'],
    ['KDD 2022', 'KDD'],
    ['Journal of Coastal Research, vol. 12, no. 3, pp. 1-9', 'Journal of Coastal Research'],
    ['Journal of Coastal Research 12(3)', 'Journal of Coastal Research'],
    ['To appear in IEEE Transactions on Fog', 'IEEE Transactions on Fog'],
    ['Proceedings of the Harbour Academy', 'Proceedings of the Harbour Academy'],
    ['CVPR Highlight', 'CVPR'],
    ['ICSE Demonstrations. Lisbon, Portugal', 'ICSE Demonstrations'],
    ['Phys. Rev. Lett.', 'Phys. Rev. Lett.'],
    ['May 2023, Review of Tides', 'Review of Tides'],
    ['2021. Review of Tides', 'Review of Tides'],
    ['March of the Tides', 'March of the Tides'],
    ['Tide Informatics 8.1', 'Tide Informatics'],
    ['G3', 'G3'],
    ['Proc. of 37th TIDE', 'TIDE'],
    ['Proc. SandBots', 'SandBots'],
    ['Proc. Varn Acad. Sci.', 'Proc. Varn Acad. Sci.'],
    ['Proceedings of the ACM on Tidal Systems', 'Proceedings of the ACM on Tidal Systems'],
    ["TIDE'2013", 'TIDE'],
    ['TIDE 2021 Demo', 'TIDE'],
    ['Demo of the Tides', 'Demo of the Tides'],
    ['Journal of Sand, Series A', 'Journal of Sand, Series A'],
    ['Journal of Sand, Series 4', 'Journal of Sand'],
    ['Letters of Mara P. Lindholm', 'Letters of Mara P. Lindholm'],
    ['Sand in the Art World', 'Sand in the Art World'],
    ['XXIII Congresso Brasileiro de Marés', 'Congresso Brasileiro de Marés'],
    ['Sexto Congreso de Mareas', 'Congreso de Mareas'],
    ['Quarto Potere', 'Quarto Potere'],
    ['TIDE-MAN 2017 - 26th IEEE Symposium', 'TIDE-MAN - IEEE Symposium'],
    ['• Transactions on Fog', 'Transactions on Fog'],
    ['The annual International Conference on Sand', 'International Conference on Sand'],
    ['Annual Review of Sand', 'Annual Review of Sand'],
  ])('%s', (printed, name) => expect(venueName(printed)).toBe(name));

  it('keeps the subtitle of a book', () =>
    expect(venueName('Häfen der Moderne. Studien zum Nebel', true)).toBe('Häfen der Moderne. Studien zum Nebel'));
});

describe('preprintServer', () => {
  it.each([
    ['arXiv preprint arXiv:2101.01234', 'arXiv'],
    ['arXiv, 2021', 'arXiv'],
    ['bioRxiv 2020.01.01', 'bioRxiv'],
    ['Preprint at SSRN', 'SSRN'],
  ])('%s', (printed, name) => expect(preprintServer(printed)).toBe(name));

  it.each(['Halmstad Studies', 'ICML 2023', 'Journal of Archives'])('not %s', (printed) => expect(preprintServer(printed)).toBeUndefined());
});
