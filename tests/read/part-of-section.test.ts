import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';

const headingsOf = (line: string): readonly string[] =>
  read(
    new TextEncoder().encode(
      `Ras Okoro\n\nI work on moss and rain.\n\n${line}\n\nMoss, rain and the sea are told of in many words here.\n`,
    ),
    {
      id: 'x',
    },
  ).blocks.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));

describe('the name of a section and of a part of it in one line of plain text', () => {
  it.each(['Teaching: Past courses', 'Alumni: Former students', 'Publications: Journal papers'])('%s', (line) => {
    expect(headingsOf(line)).toEqual([line]);
  });

  it.each([
    'Teaching: Norvik University',
    'Research: Moss and Rain',
    'Email: students at norvik',
    'Moss: Past courses',
    'Teaching: Publications',
    'Students: Mira Holt, PhD student',
  ])('%s is no heading', (line) => {
    expect(headingsOf(line)).toEqual([]);
  });
});
