import { describe, expect, it } from 'vitest';
import { advisorsOf } from './stated.js';

const education = (rest: string): string[] => advisorsOf(`## Education\n\n- 2017 Lindar University, PhD in Ice Science. ${rest}\n`);

describe('readers and examiners of a thesis', () => {
  it.each([
    ['Thesis: “Ice,” Supervised by Jane Doe, Read by Ann Roe, Jo Lind.', ['advisor doctoral Jane Doe']],
    ['Supervised by Jane Doe and Ann Roe, Examined by Jo Lind.', ['advisor doctoral Ann Roe', 'advisor doctoral Jane Doe']],
    ['Supervised by Jane Doe, Funded by Roe Trust.', ['advisor doctoral Jane Doe']],
    ['Supervised by Jane Doe, Ann Roe.', ['advisor doctoral Ann Roe', 'advisor doctoral Jane Doe']],
    ['Read by Ann Roe, Jo Lind.', []],
    ['Examined by Ann Roe.', []],
  ])('%s', (rest, advisors) => expect(education(rest)).toEqual(advisors));
});
