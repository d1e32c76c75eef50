import { describe, expect, it } from 'vitest';
import { ruleAgainstKeeping } from '../../src/fetch/robots-tag.js';

describe('ruleAgainstKeeping', () => {
  it.each<[readonly string[], string]>([
    [['noindex'], 'noindex'],
    [['NoIndex, NoFollow'], 'noindex'],
    [['none'], 'none'],
    [['nofollow', 'noindex'], 'noindex'],
    [['max-snippet: 5, noindex'], 'noindex'],
    [['vitagraph: noindex'], 'noindex'],
    [['Vitagraph : nofollow ,none'], 'none'],
    [['noindex, otherbot: all'], 'noindex'],
    [['otherbot: nofollow, vitagraph: noindex'], 'noindex'],
    [['all', 'vitagraph: noindex'], 'noindex'],
    [['vitagraph: all', 'noindex'], 'noindex'],
    [['otherbot: nofollow', 'noindex'], 'noindex'],
    [['unavailable_after: 25 Jun 2026 15:00:00 PST, none'], 'none'],
  ])('is there: %j', (values, rule) => {
    expect(ruleAgainstKeeping(values, 'vitagraph')).toBe(rule);
  });

  it.each<[readonly string[]]>([
    [[]],
    [['']],
    [['all']],
    [['nofollow, noarchive, nosnippet, noimageindex, notranslate']],
    [['max-image-preview: none']],
    [['max-snippet:0, max-image-preview:none, max-video-preview:none']],
    [['otherbot: noindex']],
    [['otherbot: noindex, none']],
    [['otherbot: max-image-preview: none, noindex']],
    [['otherbot: nofollow, noindex']],
    [['not-vitagraph: noindex']],
    [['vitagraph: nofollow', 'otherbot: none']],
    [['unavailable_after: 25 Jun 2010 15:00:00 PST']],
    [['noindexing']],
    [['no index']],
    [['noindex; none']],
  ])('is not there: %j', (values) => {
    expect(ruleAgainstKeeping(values, 'vitagraph')).toBeUndefined();
  });

  it('takes time by the length of the header', () => {
    const long = ['a '.repeat(8000), 'a:'.repeat(8000), `${' '.repeat(16_000)}x`, ','.repeat(16_000)];
    const start = process.cpuUsage();
    for (let i = 0; i < 20; i++) expect(ruleAgainstKeeping(long, 'vitagraph')).toBeUndefined();
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
  });
});
