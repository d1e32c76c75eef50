import { describe, expect, it } from 'vitest';
import { journalRuns } from '../../../src/extract/publication/journal-run.js';
import { cpuTime } from '../../support/cpu-time.js';

const found = (text: string): string[] => [...journalRuns(text)].map(([start, end]) => text.slice(start, end));

describe('abbreviated journals before a volume and a year', () => {
  it.each([
    ['Moreau, Ada; Weber, Jonas, J. Amer. Math. Soc. 12 (2016), no. 3, 101–140.', 'J. Amer. Math. Soc.'],
    ['Maps of tides, Lin, Yue, J. Differential Geom. 88 (2017), no. 3', 'J. Differential Geom.'],
    ['On small islands. J. Funct. Anal. 120 (2014), 31 pp.', 'J. Funct. Anal.'],
  ])('%s', (text, journal) => {
    expect(found(text)).toEqual([journal]);
  });

  it.each([
    'On the Geometry of Small Islands 12 (2020)',
    'A. Moreau, J. Weber and Y. Lin (2021)',
    'Lin, Y. Tides of the North Sea. Harbour Press 2020.',
    'Dr. A. Moreau Jr. 34 (2021)',
    'J. Weber, Vol. 34 (2021)',
  ])('none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('takes time that grows with the text', () => {
    const start = cpuTime();
    journalRuns('J. Amer. Math. '.repeat(20_000));
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
