import { describe, expect, it } from 'vitest';
import { trailingLabels } from '../../../src/extract/publication/trailing-labels.js';
import { cpuTime } from '../../support/cpu-time.js';

const labelsOf = (text: string): string[] => {
  const starts = trailingLabels(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1] ?? text.length).trim());
};

describe('labels of links at the end of other words', () => {
  it.each([
    ['Tidal Lett 10:1240-1257 PubMed pdf doi', ['PubMed', 'pdf', 'doi']],
    ['Counting Quays across Harbours Abstract', ['Abstract']],
    ['Lamps that drift. code', ['code']],
    ['A Model of Harbour Lamps code', ['code']],
    ['A Model of Harbour Lamps project page', ['project page']],
    ['PDF Code', ['Code']],
    ['Harbour Press pdf', ['pdf']],
  ])('%s: %s', (text, labels) => {
    expect(labelsOf(text)).toEqual(labels);
  });

  it.each([
    'Extracting Tables from PDF',
    'Reading the arXiv',
    'Learning Tides from Video Data',
    'Learning tides from code',
    'A survey paper',
    'Open Source Code',
    'Harbour Press',
    'The Tidal Review',
    'A Theory of Drifting Lamps',
    'paper',
    'https://a.example/tides.pdf',
    'How lamps drift: the harbour model',
  ])('none in %s', (text) => {
    expect(labelsOf(text)).toEqual([]);
  });

  it('takes time that grows with the text', () => {
    const start = cpuTime();
    trailingLabels('pdf '.repeat(50_000));
    trailingLabels('Sand '.repeat(50_000));
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
