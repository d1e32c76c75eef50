import { describe, expect, it } from 'vitest';
import { ROW_LABEL } from '../../src/text/row-label.js';

describe('the cell that heads a row', () => {
  it('is what stands before the first tab', () => {
    expect(ROW_LABEL.exec('Awards\tRope Prize\t2019')?.[1]).toBe('Awards');
  });

  it.each(['Awards', 'Awards\nRope Prize\t2019', 'A\tRope Prize', `${'Ropes '.repeat(7)}\tRope Prize`])('is not in %j', (text) => {
    expect(ROW_LABEL.test(text)).toBe(false);
  });
});
