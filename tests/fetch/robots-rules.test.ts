import { describe, expect, it } from 'vitest';
import { parseRobots } from '../../src/fetch/robots-rules.js';

const allows = (text: string, path: string): boolean => parseRobots(text, 'vitagraph').allows(path);
const all = (...rules: readonly string[]): string => ['User-agent: *', ...rules].join('\n');

describe('a rule of robots.txt', () => {
  it.each([
    ['Disallow: /', '/'],
    ['Disallow: /private', '/private'],
    ['Disallow: /private', '/private/a.html'],
    ['Disallow: /private', '/privateer'],
    ['Disallow: /*.php', '/a/index.php?x=1'],
    ['Disallow: /*.php$', '/a/index.php'],
    ['Disallow: *.php', '/a.php'],
    ['Disallow: /a*b*c', '/a/1/b/2/c/3'],
    ['Disallow: /a*b$', '/ab/b'],
    ['Disallow: /a**b', '/a1b'],
    ['Disallow: /$', '/'],
    ['Disallow: /*$', '/anything'],
    ['Disallow: /%7Eann/', '/~ann/'],
    ['Disallow: /~ann/', '/%7eann/'],
    ['Disallow: /é', '/%C3%A9'],
    ['Disallow: /%c3%a9', '/%C3%A9'],
    ['Disallow: /a b', '/a%20b'],
    ['Disallow: /a?x=1', '/a?x=1&y=2'],
    ['Disallow: /x # a remark', '/x'],
    ['  disallow\t:  /x  ', '/x'],
    ['DISALLOW:/x', '/x'],
  ])('"%s" forbids %s', (rule, path) => {
    expect(allows(all(rule), path)).toBe(false);
  });

  it.each([
    ['Disallow:', '/'],
    ['Disallow: # all is fine', '/'],
    ['Disallow: /private', '/'],
    ['Disallow: /private', '/Private'],
    ['Disallow: /private', '/a/private'],
    ['Disallow: /private/', '/private'],
    ['Disallow: /*.php$', '/a.php5'],
    ['Disallow: /*.php$', '/a.php?x=1'],
    ['Disallow: /a*b*c', '/a/c/b'],
    ['Disallow: /ab*b$', '/ab'],
    ['Disallow: /$', '/a'],
    ['Disallow: /a$b', '/ab'],
    ['Disallow: /%2Fa', '//a'],
    ['Disallow: /a%2Ab', '/axb'],
    ['Disallow: x', '/x'],
    ['Disalow: /', '/'],
    ['Disallow /', '/'],
    ['# Disallow: /', '/'],
    ['Noindex: /', '/'],
    ['Disallow: /', '/robots.txt'],
  ])('"%s" does not forbid %s', (rule, path) => {
    expect(allows(all(rule), path)).toBe(true);
  });

  it('gives way to a longer one, and to one as long that allows', () => {
    const text = all(
      'Disallow: /a/',
      'Allow: /a/b/',
      'Disallow: /a/b/c.html',
      'Allow: /same',
      'Disallow: /same',
      'Disallow: /*.gif',
      'Allow: /i',
    );
    expect(['/a/', '/a/b/', '/a/b/c.html', '/same', '/i.gif', '/'].map((path) => allows(text, path))).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe('a group of robots.txt', () => {
  it.each([
    ['names it', 'User-agent: vitagraph\nDisallow: /x'],
    ['names it in another case', 'USER-AGENT: VitaGraph\nDisallow: /x'],
    ['names it with a version', 'User-agent: vitagraph/2.0\nDisallow: /x'],
    ['names it among others', 'User-agent: other\nUser-agent: vitagraph\nUser-agent: third\n\nDisallow: /x'],
    ['names it, with other lines between', 'User-agent: vitagraph\n\n# remark\nSitemap: /s.xml\nUser-agent: other\nDisallow: /x'],
    ['names it a second time', 'User-agent: vitagraph\nAllow: /y\nUser-agent: other\nAllow: /\nUser-agent: vitagraph\nDisallow: /x'],
    ['is for all where none names it', 'User-agent: other\nAllow: /\nUser-agent: *\nDisallow: /x'],
    ['comes after a byte order mark', '\uFEFFUser-agent: *\nDisallow: /x'],
    ['has the line ends of a Mac', 'User-agent: *\rDisallow: /x\r'],
    ['has those of Windows', 'User-agent: *\r\nDisallow: /x\r\n'],
  ])('counts where it %s', (_, text) => {
    expect(allows(text, '/x')).toBe(false);
  });

  it.each([
    ['names another robot', 'User-agent: other\nDisallow: /x'],
    ['names a robot whose name begins alike', 'User-agent: vitagraph-mirror\nDisallow: /x\nUser-agent: vita\nDisallow: /x'],
    ['is for all where one names it', 'User-agent: *\nDisallow: /x\nUser-agent: vitagraph\nDisallow: /y'],
    ['is for all where one names it and forbids nothing', 'User-agent: *\nDisallow: /x\nUser-agent: vitagraph\nDisallow:'],
    ['has no robot', 'Disallow: /x'],
    ['is a page that says "not found"', '<html><body>User-agent: * Disallow: /x</body></html>'],
    ['is empty', ''],
  ])('does not count where it %s', (_, text) => {
    expect(allows(text, '/x')).toBe(true);
  });

  it('says how long the pauses are', () => {
    expect(parseRobots('User-agent: *\nCrawl-delay: 2.5', 'vitagraph').crawlDelay).toBe(2.5);
    expect(parseRobots('User-agent: vitagraph\nCrawl-delay: 5\nUser-agent: *\nDisallow:', 'vitagraph').crawlDelay).toBe(5);
    expect(
      parseRobots('User-agent: *\nCrawl-delay: 5\nDisallow:\nUser-agent: vitagraph\nDisallow:', 'vitagraph').crawlDelay,
    ).toBeUndefined();
    for (const bad of ['-1', '0', 'soon', 'Infinity', ''])
      expect(parseRobots(`User-agent: *\nCrawl-delay: ${bad}`, 'vitagraph').crawlDelay).toBeUndefined();
  });
});

describe('a hostile robots.txt', () => {
  const cpu = (run: () => void): number => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1e6;
  };

  it.each([
    ['of agents and rules', 'User-agent: a\n'.repeat(16_000) + 'Disallow: /x\n'.repeat(20_000)],
    ['of own agents and rules', 'User-agent: vitagraph\n'.repeat(10_000) + 'Disallow: /x\n'.repeat(20_000)],
    ['of one pattern', `User-agent: *\nDisallow: /${'*a'.repeat(250_000)}b`],
    ['of patterns', `User-agent: *\n${`Disallow: /${'*a'.repeat(200)}b\n`.repeat(1200)}`],
    ['of spaces', `User-agent: *\nDisallow${' '.repeat(500_000)}/`],
  ])('%s takes no time', (_, text) => {
    const seconds = cpu(() => {
      expect(allows(text, `/${'a'.repeat(1998)}`)).toBe(true);
    });
    expect(seconds).toBeLessThan(1);
  });
});
