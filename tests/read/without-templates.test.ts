import { describe, expect, it } from 'vitest';
import { withoutTemplates } from '../../src/read/without-templates.js';

describe('withoutTemplates', () => {
  it.each([
    ['Moss {% x %}.', `Moss${' '.repeat(8)}.`],
    ['{{< fa cap >}} Ph.D.', `${' '.repeat(14)} Ph.D.`],
    ['Awards\n{% for a in b %}\n{{ a.name }} x\n{% endfor %}\nEnd', `Awards\n${' '.repeat(16)}\n${' '.repeat(14)}\n${' '.repeat(12)}\nEnd`],
  ])('%j → %j', (source, expected) => {
    expect(withoutTemplates(source)).toBe(expected);
  });

  it.each([
    'Moss {{ page.title }} and rain',
    'The set {x | x > 0} and {: .lead}',
    'Half open {% for a in b',
    'Where {{a}} < {{b}}',
    'Title = {{Deep Moss}}, a 20 % share',
    'A remark <!-- not shown --> in text',
  ])('%j stays', (source) => {
    expect(withoutTemplates(source)).toBe(source);
  });
});
