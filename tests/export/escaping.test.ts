import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latexText, latexTitle } from '../../src/export/latex-text.js';
import { csvField } from '../../src/export/neo4j-csv.js';
import { quickString } from '../../src/export/quickstatements.js';
import { xmlAttribute, xmlText } from '../../src/text/xml-text.js';

describe('LaTeX', () => {
  it.each([
    ['50% of R&D', '50\\% of R\\&D'],
    ['a {b} c', 'a \\{b\\} c'],
    ['a } b { c', 'a \\textbraceright{} b \\textbraceleft{} c'],
    ['a { b', 'a \\textbraceleft{} b'],
    ['C:\\dir', 'C:\\textbackslash{}dir'],
    ['x_1^2 ~ #3 $', 'x\\_1\\textasciicircum{}2 \\textasciitilde{} \\#3 \\$'],
    ['two\n  lines', 'two lines'],
    ['Åkesson 林', 'Åkesson 林'],
  ])('%j', (text, expected) => {
    expect(latexText(text)).toBe(expected);
  });

  it.each([
    ['Training BERT on iOS', 'Training {BERT} on {iOS}'],
    ['mRNA, 3D and COVID-19', '{mRNA,} {3D} and {COVID-19}'],
    ['A Melon in Every Garden', 'A Melon in Every Garden'],
    ['On Out-of-Order Reads', 'On Out-of-Order Reads'],
    ['B2B & {more}', '{B2B} \\& \\{more\\}'],
  ])('the title %j', (title, expected) => {
    expect(latexTitle(title)).toBe(expected);
  });

  it('never opens what it does not close', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a', 'B', ' ', '$', '&') }), (text) => {
        for (const written of [latexText(text), latexTitle(text)]) {
          let depth = 0;
          for (const sign of written) {
            depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
            expect(depth).toBeGreaterThanOrEqual(0);
          }
          expect(depth).toBe(0);
          expect(written).not.toMatch(/(?<!\\)[%&$#_]/);
        }
      }),
    );
  });
});

describe('CSV', () => {
  it.each([
    ['plain', '"plain"'],
    ['say "hi", twice', '"say ""hi"", twice"'],
    ['=1+1', `"'=1+1"`],
    ['+SUM(A1)', `"'+SUM(A1)"`],
    ['-2+3|cmd', `"'-2+3|cmd"`],
    ['@SUM', `"'@SUM"`],
    [' \t=1', `"'  =1"`],
    ['＝1', `"'＝1"`],
    ['-5', '"-5"'],
    ['+3.5', '"+3.5"'],
    ['a=b', '"a=b"'],
    ['two\r\nlines', '"two lines"'],
  ])('%j', (text, expected) => {
    expect(csvField(text)).toBe(expected);
  });
});

describe('QuickStatements', () => {
  it.each([
    ['say "hi"', '"say "hi""'],
    ['a\tQ5\nCREATE', '"a Q5 CREATE"'],
    ['  x\u0000y ', '"x y"'],
    ['𝒳𝒴𝒵', '"𝒳𝒴"', 2],
  ])('%j', (text, expected, longest?: number) => {
    expect(quickString(text, longest)).toBe(expected);
  });
});

describe('XML', () => {
  it('keeps signs and blanks, drops what XML cannot hold', () => {
    expect(xmlText('a < b & "c" ]]> \u0007\n')).toBe('a &lt; b &amp; &quot;c&quot; ]]&gt; \n');
    expect(xmlAttribute('a\n\tb\r')).toBe('a&#10;&#9;b&#13;');
  });
});
