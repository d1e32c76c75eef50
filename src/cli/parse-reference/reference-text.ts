import type { Reference } from '../../extract/reference/reference.js';

const WIDTH = 8;

/** "57", "57(3)", "57(3), 2996-3010": volume, issue and pages as they are cited. */
function placeOf({ volume, issue, pages }: Reference): string | undefined {
  const number = issue ? `${volume ?? ''}(${issue})` : volume;
  return [number, pages].filter(Boolean).join(', ') || undefined;
}

/** The reference for people: one field a line under its number; what is not printed has no line. */
export function referenceText(reference: Reference, index: number): string {
  const { authors, title, venue, year, doi, type } = reference;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['authors', authors.map(({ family, given }) => (given === '' ? family : `${family}, ${given}`)).join('; ') || undefined],
    ['title', title],
    ['venue', venue],
    ['year', year],
    ['in', placeOf(reference)],
    ['doi', doi],
    ['type', type],
  ];
  const printed = fields.flatMap(([name, value]) => (value ? [`${name.padEnd(WIDTH)}${value}`] : []));
  const number = `${index + 1}. `;
  return `${printed.map((line, i) => (i === 0 ? number : ' '.repeat(number.length)) + line).join('\n')}\n`;
}
