import { describe, expect, it } from 'vitest';
import { read } from '../../src/read/read.js';

const footOf = (source: string): readonly string[] =>
  read(new TextEncoder().encode(source), { id: 'x' }).blocks.flatMap(({ region, text }) => (region === 'footer' ? [text] : []));
const MARKDOWN = '# Ras Okoro\n\nOn [moss](m.pdf) and **rain**.\n\n';
const HTML = '<html><body><h1>Ras Okoro</h1><p>On moss.</p>';

describe('the foot of a page without mark-up for it', () => {
  it.each([
    [`${MARKDOWN}© 2024 Ras Okoro. Hosted by [Quay](q).\n`, ['© 2024 Ras Okoro. Hosted by Quay.']],
    [`${MARKDOWN}Last updated in May\n\nCopyright © 2024 Ras Okoro\n`, ['Last updated in May', 'Copyright © 2024 Ras Okoro']],
    [`${HTML}<div>© Ras Okoro<br>Powered by Quay</div>`, ['© Ras Okoro\nPowered by Quay']],
    [`${MARKDOWN}Ras Okoro © 2024 Latest posts Quay\n`, ['Ras Okoro © 2024 Latest posts Quay']],
    [`${MARKDOWN}© 2024 Ras Okoro  \nLast updated in May  \nfree counters\n`, ['© 2024 Ras Okoro\nLast updated in May\nfree counters']],
  ])('%j', (source, expected) => {
    expect(footOf(source)).toEqual(expected);
  });

  it.each([
    `${MARKDOWN}© 2024 Ras Okoro\n\nWrite to me.\n`,
    `${MARKDOWN}© 2024 Ras Okoro  \nProfessor of Moss\n`,
    `${MARKDOWN}- © 2024 Ras Okoro\n`,
    `${MARKDOWN}## Copyright 2024\n`,
    `${MARKDOWN}Copyright law and moss\n`,
    `${MARKDOWN}In a study of signs, © 2024 and the like are counted, which tells little of those who own the pages.\n`,
    `${MARKDOWN}Ras Okoro © Norvik Press\n`,
    `${MARKDOWN}Ras Okoro  \nLast updated in May  \nCopyright 2024\n`,
    `${MARKDOWN}© 2024 Ras Okoro  \nOn moss  \nOn rain  \nPowered by Quay\n`,
    `${MARKDOWN}${['© a', '© b', '© c', '© d', '© e'].join('\n\n')}\n\nEnd.\n`,
    `${HTML}<p>Powered by the tide, boats drift.</p><p>On rain.</p>`,
  ])('%j has none', (source) => {
    expect(footOf(source)).toEqual([]);
  });
});
