import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../src/extract/contact/email-grammar.js';
import { AT_WORDS, BARE_DOT_WORDS, DOT_WORDS } from '../../../src/lexicon/email-words.js';

const found = (text: string): string[] => addressesIn(text).map(({ local, domain }) => `${local}@${domain}`);

describe('addressesIn', () => {
  it.each([
    ['mara.okoro@uni.example.edu', 'mara.okoro@uni.example.edu'],
    ['Mail: mara@cs.norvik.edu. Office 12', 'mara@cs.norvik.edu'],
    ['mara @ norvik.edu', 'mara@norvik.edu'],
    ['邮箱：mara＠norvik.edu.cn', 'mara@norvik.edu.cn'],
    ['mara [AT] stu [DOT] norvik [DOT] edu [DOT] cn', 'mara@stu.norvik.edu.cn'],
    ['联系：mara[AT]norvik[DOT]edu', 'mara@norvik.edu'],
    ['mara[dot]okoro[at]norvik[dot]edu', 'mara.okoro@norvik.edu'],
    ['(mara (at) norvik.edu)', 'mara@norvik.edu'],
    ['{first}.lastname@norvik.edu', '{first}.lastname@norvik.edu'],
    ['mara (at) norvik.edu', 'mara@norvik.edu'],
    ['mara AT norvik DOT edu DOT cn', 'mara@norvik.edu.cn'],
    ['mara dot okoro at cs dot norvik dot edu', 'mara.okoro@cs.norvik.edu'],
    ["m 'dot' okoro2 'at' norvik 'dot' nl", 'm.okoro2@norvik.nl'],
    ['mara_at_norvik_dot_edu', 'mara@norvik.edu'],
    ['mara -at- norvik -dot- edu', 'mara@norvik.edu'],
    ['mara_._okoro_@_norvik_._edu', 'mara.okoro@norvik.edu'],
    ['mara<at>norvik.edu', 'mara@norvik.edu'],
    ['mara arroba norvik punto es', 'mara@norvik.es'],
    ['m.renat (at) norvik (point) fr', 'm.renat@norvik.fr'],
    ['mara [chez] norvik.fr', 'mara@norvik.fr'],
    ['mara (klammeraffe) norvik.de', 'mara@norvik.de'],
    ['mara艾特norvik点com', 'mara@norvik.com'],
    ['M.Okoro at NorVik dot It', 'M.Okoro@NorVik.It'],
    ['mara [at] NOSPAM.norvik.edu', 'mara@norvik.edu'],
    ['{first}.{last}@norvik.edu', '{first}.{last}@norvik.edu'],
  ])('reads %s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });

  it('reads a choice of hosts and several addresses', () => {
    expect(found('mara@{cs,math}.norvik.edu')).toEqual(['mara@cs.norvik.edu', 'mara@math.norvik.edu']);
    expect(found('mara@norvik.edu / mokoro@posteo.net')).toEqual(['mara@norvik.edu', 'mokoro@posteo.net']);
  });

  it('gives the range that the address is printed at', () => {
    const text = 'E-mail: mara (at) norvik (dot) edu, room 3';
    const [address] = addressesIn(text);
    expect(text.slice(address?.start, address?.end)).toBe('mara (at) norvik (dot) edu');
  });

  it.each([
    'We meet at the red dot on the map.',
    'Paper at ICXYZ 2020. A talk.',
    '@mokoro on the usual network',
    'EdgeWork@MobiXYZ',
    'Follow me @norvik',
    'The meeting is at 5.30',
    'PhD @ Norvik University',
    'a rate of 3 @ 4.5',
    'look at figure.eight',
    'Research at Norvik. Education at Selma.',
  ])('finds nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('marks a bare "at" with plain dots, which may be prose', () => {
    expect(addressesIn('I work at cs.norvik.edu')).toMatchObject([{ at: 'word', dotWord: false }]);
  });

  it('finds an address with each word for the sign and each for the dot', () => {
    const marked = (word: string): string[] => [` [${word}] `, `(${word})`, ` '${word}' `, ` [ ${word} ] `];
    const dots = [...DOT_WORDS, '.'].flatMap(marked).concat(
      BARE_DOT_WORDS.map((word) => ` ${word} `),
      '.',
      ' . ',
    );
    for (const sign of [...AT_WORDS, '@'].flatMap(marked).concat('@', ' @ ')) {
      for (const dot of dots) expect(found(`mara${sign}norvik${dot}edu`), `${sign}${dot}`).toEqual(['mara@norvik.edu']);
    }
  });
});
