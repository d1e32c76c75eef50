import { describe, expect, it } from 'vitest';
import { linkKind } from '../../../src/extract/publication/link-kind.js';

describe('kinds of links', () => {
  it.each([
    ['https://doi.org/10.5555/a', 'PDF', 'doi'],
    ['https://arxiv.org/abs/2301.01234', 'paper', 'arxiv'],
    ['https://github.com/quill/tides', '', 'code'],
    ['https://github.com/quill/tides/raw/slides.pdf', 'Slides', 'slides'],
    ['https://tides.example/a.pdf', '[PDF]', 'pdf'],
    ['https://tides.example/a.pdf', 'Poster', 'poster'],
    ['https://tides.example/talk', 'video', 'video'],
    ['https://tides.example/talk.pptx', '', 'slides'],
    ['https://tides.example/', 'Project page', 'project'],
    ['https://tides.example/data.zip', 'Dataset', 'data'],
    ['https://news.example/1', 'press', 'other'],
    ['https://tides.example/', 'Journal of Tides', 'landing'],
    ['https://mygithub.com.example/x', 'more', 'landing'],
    ['papers/tides', 'Caching Tides', 'landing'],
  ] as const)('%s %s', (target, label, kind) => {
    expect(linkKind(target, [label])).toBe(kind);
  });
});
