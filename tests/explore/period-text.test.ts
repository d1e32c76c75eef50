import { expect, it } from 'vitest';
import { periodText } from '../../src/explore/pages/parts.js';

it.each([
  ['2022-04', '2023-07', false, 'Apr 2022 – Jul 2023'],
  ['2024-06', '2024-08', false, 'Jun – Aug 2024'],
  ['2024', '2024-08', false, '2024 – Aug 2024'],
  ['2019', '2023', false, '2019 – 2023'],
  ['2019', '2019', false, '2019'],
  ['2024-06', '2024-06', false, 'Jun 2024'],
  ['2024', undefined, true, 'since 2024'],
  ['2024', undefined, false, 'from 2024'],
  [undefined, '2020-13', false, '2020'],
  [undefined, undefined, true, 'now'],
  [undefined, undefined, false, ''],
] as const)('from %s to %s, open: %s, is "%s"', (start, end, isOpen, text) => {
  expect(periodText({ isOpen, ...(start !== undefined && { start }), ...(end !== undefined && { end }) })).toBe(text);
});
