import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, screenshotPath, startChromium, type Visit, visit } from '../support/chromium.js';
import { serveFolder } from '../support/folder-server.js';
import { root, vitagraph } from '../support/project.js';
import { type Served, serve } from '../support/served.js';

const AXE = hasChromium ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : '';

/** What axe finds wrong: rule and place. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run(document)')) as {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
  };
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

const HOSTILE = '<img src=x onerror=alert(1)></script><script>alert(2)</script>"\'><svg onload=alert(3)>';
const HOSTILE_GRAPH = `@prefix schema: <http://schema.org/> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix vg: <https://w3id.org/vitagraph/ns#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> . @base <https://example.org/kg/> .
<person/x> a schema:Person ; rdfs:label ${JSON.stringify(HOSTILE)} ; schema:name ${JSON.stringify(HOSTILE)} ; schema:email "javascript:alert(1)" ;
  foaf:homepage <javascript:alert(4)> ; schema:url <https://other.example/page> ; schema:image <https://other.example/photo.png> ;
  schema:affiliation <org/x> ; schema:knowsAbout <topic/x> ; vg:advisor <person/y> ; schema:mainEntityOfPage <page/x> .
<person/y> a schema:Person ; rdfs:label "${'<b>Bold</b>'}" ; schema:name "${'<b>Bold</b>'}" .
<org/x> a schema:Organization ; rdfs:label ${JSON.stringify(HOSTILE)} .
<topic/x> a schema:DefinedTerm ; rdfs:label ${JSON.stringify(HOSTILE)} .
<venue/x> a schema:Periodical ; rdfs:label ${JSON.stringify(HOSTILE)} .
<paper/x> a schema:ScholarlyArticle ; rdfs:label ${JSON.stringify(HOSTILE)} ; schema:author <person/x>, <person/y> ; schema:isPartOf <venue/x> ;
  schema:url <javascript:alert(5)> ; schema:datePublished "2020" ; vg:venueAsPrinted ${JSON.stringify(HOSTILE)} .`;

describe.skipIf(!hasChromium)('the pages in a browser (apt-get install chromium)', () => {
  let browser: Browser;
  let served: Served;
  let person: string;

  beforeAll(async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-explore-'));
    vitagraph(['extract', join(root, 'input'), '--evidence', '-o', 'seeds.nq'], { cwd });
    served = await serve(['seeds.nq'], cwd);
    browser = await startChromium();
    const found = (await (await fetch(`${served.origin}/data/search?q=${encodeURIComponent('王启鹏')}`)).json()) as readonly {
      readonly iri: string;
      readonly href: string;
    }[];
    person = found[0]?.href ?? '';
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    served?.stop();
  });

  async function through(visited: Visit, walk: (page: Page) => Promise<void>): Promise<void> {
    await walk(visited.page);
    expect(visited.troubles).toEqual([]);
    await visited.close();
  }

  it('a visitor finds a person, reads the evidence, goes on to people around, asks and downloads', async () => {
    await through(await visit(browser, served.origin), async (page) => {
      const shown = (selector: string): Promise<string> => page.locator(selector).first().innerText();
      await page.goto(served.origin);
      await page.locator('#q').pressSequentially('王启鹏');
      await page.locator('[role=option]').first().waitFor();
      expect(await shown('[role=option]')).toContain('Qipeng Wang');
      await page.keyboard.press('ArrowDown');
      await page.screenshot({ path: screenshotPath('search') });
      await page.keyboard.press('Enter');
      await page.locator('h1:has-text("Qipeng Wang")').waitFor();
      expect(await shown('.names')).toContain('王启鹏');
      expect(await shown('#advisors')).toMatch(/Gang Huang/);
      const advisor = page.locator('#advisors .people > li', { has: page.getByLabel('Evidence: advisor Gang Huang') });
      await page.getByLabel('Evidence: advisor Gang Huang').click();
      expect(await advisor.locator('blockquote').first().innerText()).toMatch(/Gang Huang|黄罡/);
      expect(await advisor.locator('.from').first().innerText()).toMatch(/line \d+\s+rule advis/);
      const box = await advisor.locator('.evidence ul').boundingBox();
      expect(box?.x).toBeGreaterThan(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(1280);
      await page.screenshot({ path: screenshotPath('evidence') });
      await page.keyboard.press('Escape');

      await page.locator('#coauthors summary').click();
      const coauthor = page.locator('#coauthors tbody a').first();
      const name = await coauthor.innerText();
      await coauthor.click();
      await page.locator(`h1:has-text("${name}")`).waitFor();
      await page.goBack();
      await page.locator('h1:has-text("Qipeng Wang")').waitFor();

      await page.locator('.figures a', { hasText: 'Lineage' }).click();
      await page.locator('svg.lineage').waitFor();
      expect(await page.locator('svg.lineage .marked').textContent()).toContain('Qipeng Wang');
      await page.screenshot({ path: screenshotPath('lineage') });

      await page.locator('.menu a', { hasText: 'Paths' }).click();
      await page.locator('input[name=from]').fill('Kaigui Bian');
      await page.locator('input[name=to]').fill('Ting Cao');
      await page.locator('form.pair button').click();
      await page.locator('.chain').waitFor();
      expect(await page.locator('.chain li.person').allInnerTexts()).toHaveLength(3);
      await page.screenshot({ path: screenshotPath('path') });

      await page.goto(served.origin + person);
      await page.locator('#coauthors .query-link').click();
      await page.locator('#answer tbody tr').first().waitFor();
      expect(await shown('#told')).toMatch(/^\d+ rows, \d+ ms$/);
      expect(await shown('#answer')).toContain(name);
      await page.screenshot({ path: screenshotPath('query') });
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#downloads a', { hasText: 'CSV' }).click()]);
      expect(download.suggestedFilename()).toBe('answer.csv');
      expect(readFileSync(await download.path(), 'utf8')).toMatch(new RegExp(`^name,works,latest,coauthor\r\n.*${name}`));
    });
  }, 90_000);

  it('the network is placed, finds people and paths, and keeps both in its address', async () => {
    await through(await visit(browser, served.origin), async (page) => {
      await page.goto(`${served.origin}/network`);
      await page.locator('canvas[data-done="1"]').waitFor({ timeout: 30_000 });
      expect(await page.locator('#net-status').innerText()).toMatch(/^\d+ people, \d+ pairs of co-authors$/);
      await page.locator('#net-find').fill('Kaigui Bian');
      await page.locator('#net-to').fill('ting cao');
      await page.keyboard.press('Enter');
      await page.locator('#net-card h2').waitFor();
      expect(await page.locator('#net-card h2').innerText()).toBe('2 steps');
      await page.screenshot({ path: screenshotPath('network') });
      expect(page.url()).toContain('find=Kaigui+Bian&to=ting+cao');
      await page.goBack();
      await page.locator('#net-card h2:has-text("co-authors")').waitFor();
      await page.goBack();
      await page.locator('#net-card').waitFor({ state: 'hidden' });
    });
  }, 60_000);

  it('works are filtered by year and words, and the address says so', async () => {
    await through(await visit(browser, served.origin), async (page) => {
      await page.goto(served.origin + person);
      const works = page.locator('.works > li:visible');
      const all = await works.count();
      await page.locator('.years a').first().click();
      const some = await works.count();
      expect(some).toBeGreaterThan(0);
      expect(some).toBeLessThan(all);
      expect(page.url()).toMatch(/\?year=\d{4}/);
      await page.goBack();
      expect(await works.count()).toBe(all);
      await page.locator('.filter input').fill('no such words');
      expect(await works.count()).toBe(0);
    });
  }, 30_000);

  it('undecided pairs are shown side by side, and the file with what was decided is downloaded for extract to follow', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-review-'));
    mkdirSync(join(cwd, 'pages'));
    const page = (name: string, owner: string, place: string, entry: string): void =>
      writeFileSync(join(cwd, 'pages', `${name}.md`), `# ${owner}\n\nI am a PhD student at ${place}.\n\n## Publications\n\n- ${entry}\n`);
    page('one', 'Ada Brisk', 'Northfield University', 'Ada Brisk, Wei Chen, Otto Lund. Slow Rivers and Fast Boats. SIGCOMM 2021.');
    page('two', 'Ben Crane', 'Southport University', 'Ben Crane, Wei Chen. Counting Lamps in Fog. ICML 2022.');
    vitagraph(['extract', 'pages', '--evidence', '-o', 'graph.nq'], { cwd });
    vitagraph(['review', 'pages', '-o', 'own.tsv'], { cwd });
    const head = readFileSync(join(cwd, 'own.tsv'), 'utf8').split('\n').slice(0, 3).join('\n');
    const seen = (name: string): string => `https://example.org/kg/page/${name}`;
    const pairs = [
      ['?', 'Wei Chen', seen('one'), 'Wei Chen', seen('two'), 'names that fit; <b>bold</b> reasons'],
      ['?', 'Otto Lund', seen('one'), 'Nobody Known', seen('two'), ''],
    ];
    writeFileSync(join(cwd, 'review.tsv'), `${head}\n${pairs.map((cells) => cells.join('\t')).join('\n')}\n`);
    const reviewed = await serve(['graph.nq', '--review', 'review.tsv'], cwd);
    await through(await visit(browser, reviewed.origin), async (shown) => {
      await shown.goto(`${reviewed.origin}/review`);
      const first = shown.locator('.pairs > li').first();
      expect(await first.locator('.reasons').innerText()).toContain('<b>bold</b> reasons');
      expect(await first.locator('.side-of').nth(0).innerText()).toContain('Slow Rivers and Fast Boats');
      expect(await first.locator('.side-of').nth(1).innerText()).toContain('Counting Lamps in Fog');
      await first.locator('.side-of').nth(0).locator('.evidence summary').first().click();
      expect(await first.locator('blockquote').first().innerText()).toContain('Wei Chen');
      await shown.keyboard.press('Escape');
      await first.getByLabel('Different').check();
      expect(await shown.locator('output').innerText()).toBe('1 of 2 decided');
      await shown.screenshot({ path: screenshotPath('review-pairs') });
      expect(await violations(shown)).toEqual([]);
      const [download] = await Promise.all([shown.waitForEvent('download'), shown.locator('.decide-bar button').click()]);
      expect(download.suggestedFilename()).toBe('review.tsv');
      const [, second] = pairs as [string[], string[]];
      const decided = [['different', ...(pairs[0]?.slice(1) ?? [])], second].map((cells) => cells.join('\t')).join('\n');
      expect(readFileSync(await download.path(), 'utf8')).toBe(`${head}\n${decided}\n`);

      await shown.goto(`${reviewed.origin}/`);
      await shown.goto(`${reviewed.origin}/review`);
      expect(await first.getByLabel('Different').isChecked()).toBe(true);
      expect(await shown.locator('output').innerText()).toBe('1 of 2 decided');
      await first.getByLabel('Undecided').check();
      await shown.reload();
      expect(await shown.locator('output').innerText()).toBe('0 of 2 decided');
    });
    reviewed.stop();
    const wrong = vitagraph(['serve', 'graph.nq', '--review', 'graph.nq'], { cwd });
    expect(wrong.stderr).toMatch(/graph\.nq:1: /);
  }, 60_000);

  it('institutions and topics have the words that state who is there', async () => {
    await through(await visit(browser, served.origin), async (page) => {
      await page.goto(served.origin + person);
      for (const [selector, words] of [
        ['.timeline .at a', /Kwai|Kuaishou|快手/i],
        ['.topics a', /AI Infra/i],
      ] as const) {
        const link = page.locator(selector).first();
        const name = await link.innerText();
        await link.click();
        await page.locator('h1', { hasText: name }).waitFor();
        const item = page.locator('#people li', { hasText: 'Qipeng Wang' });
        await item.locator('.evidence summary').first().click();
        expect(await item.locator('blockquote').first().innerText()).toMatch(words);
        await page.goto(served.origin + person);
      }
    });
  }, 30_000);

  it('a page of a person weighs less than 300 KB, compressed, with all that it loads', async () => {
    const text = await (await fetch(served.origin + person, { headers: { accept: 'text/html' } })).text();
    const assets = [...text.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(assets.length).toBeGreaterThan(2);
    let bytes = gzipSync(text).length;
    for (const path of assets) bytes += gzipSync(await (await fetch(served.origin + path)).text()).length;
    expect(bytes).toBeLessThan(300_000);
  });

  const paths = (): readonly (readonly [string, string])[] => {
    const iri = `https://example.org${person}`;
    return [
      ['home', '/'],
      ['person', person],
      ['search', '/search?q=wang'],
      ['people', '/search?kind=person'],
      ['lineage', `/lineage?person=${encodeURIComponent(iri)}`],
      ['network', '/network'],
      ['path', '/path?from=Kaigui+Bian&to=Ting+Cao'],
      ['compare', '/compare?a=Qipeng+Wang&b=Gang+Huang'],
      ['review', '/review'],
      ['query', '/query?query=SELECT+%3Fs+%7B%3Fs+a+%3Fo%7D+LIMIT+3'],
      ['missing', '/kg/person/nobody'],
    ];
  };

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)(
    'axe finds nothing on any kind of page, %s, %d pixels wide',
    async (colorScheme, width) => {
      const visited = await visit(browser, served.origin, { colorScheme, viewport: { width, height: 900 } });
      const { page } = visited;
      const found: Record<string, readonly string[]> = {};
      await page.goto(served.origin + person);
      const linked = async (selector: string): Promise<string> => (await page.locator(selector).first().getAttribute('href')) ?? '';
      const things: readonly (readonly [string, string])[] = [
        ['work', await linked('.works .title a')],
        ['venue', await linked('.works .venue a')],
        ['organization', await linked('.timeline .at a')],
        ['topic', await linked('.topics a')],
      ];
      for (const [name, path] of [...paths(), ...things]) {
        await page.goto(served.origin + path);
        if (name === 'network') await page.locator('canvas[data-done="1"]').waitFor({ timeout: 30_000 });
        if (name === 'query') await page.locator('#answer tbody tr').first().waitFor();
        if (name === 'person') await page.locator('.evidence summary').first().click();
        const wrong = await violations(page);
        if (wrong.length > 0) found[name] = wrong;
        const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
        if (overflow !== 0) found[`${name} is too wide`] = [String(overflow)];
        await page.screenshot({ path: screenshotPath(`${name}-${colorScheme}-${width}`), fullPage: name !== 'network' });
      }
      expect(found).toEqual({});
      expect(visited.troubles.filter((trouble) => !trouble.includes('404'))).toEqual([]);
      await visited.close();
    },
    180_000,
  );

  it('names and titles with mark-up and scripts in them are text, and addresses that run scripts are no links', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-hostile-'));
    writeFileSync(join(cwd, 'hostile.ttl'), HOSTILE_GRAPH);
    const hostile = await serve(['hostile.ttl'], cwd);
    await through(await visit(browser, hostile.origin), async (page) => {
      for (const path of ['/kg/person/x', '/kg/paper/x', '/kg/venue/x', '/kg/org/x', '/kg/topic/x']) {
        await page.goto(hostile.origin + path);
        expect(await page.locator('h1').innerText()).toContain(HOSTILE);
      }
      for (const path of [
        '/',
        '/search?q=%3Cimg',
        `/search?q=${encodeURIComponent(HOSTILE)}`,
        '/compare?a=onload&b=bold',
        '/path?from=bold&to=onload',
        `/path?from=${encodeURIComponent(HOSTILE)}z&to=y`,
        '/review',
        '/lineage?person=bold',
        '/network?find=bold',
        `/query?query=${encodeURIComponent('SELECT * { ?s ?p "</textarea><script>alert(6)</script>" }')}`,
      ]) {
        await page.goto(hostile.origin + path);
        await page.waitForTimeout(path.startsWith('/network') ? 800 : 50);
        expect(await page.locator('main img, main script, a[href^="javascript:"]').count()).toBe(0);
      }
      await page.goto(hostile.origin);
      await page.locator('#q').pressSequentially('onerror');
      await page.locator('[role=option]').first().waitFor();
      expect(await page.locator('[role=option] img').count()).toBe(0);
    });
    hostile.stop();
  }, 60_000);

  it('a written site needs no server: it is searched, its network is drawn, and no link in it is dead', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'vitagraph-site-'));
    writeFileSync(join(cwd, 'hostile.ttl'), HOSTILE_GRAPH);
    vitagraph(['extract', join(root, 'input'), '--evidence', '-o', 'seeds.nq'], { cwd });
    vitagraph(['site', 'seeds.nq', 'hostile.ttl', '-o', 'public/deep'], { cwd });
    const host = await serveFolder(join(cwd, 'public'));
    await through(await visit(browser, host.origin), async (page) => {
      await page.goto(`${host.origin}/deep/index.html`);
      await page.locator('#q').pressSequentially('启鹏');
      await page.locator('[role=option]', { hasText: 'Qipeng Wang' }).click();
      await page.locator('h1:has-text("Qipeng Wang")').waitFor();
      await page.screenshot({ path: screenshotPath('site-person'), fullPage: true });
      await page.locator('.figures a', { hasText: 'In the network' }).click();
      await page.locator('canvas[data-done="1"]').waitFor({ timeout: 30_000 });
      expect(await page.locator('#net-card h2').innerText()).toMatch(/^\d+ co-authors$/);
    });
    const seen = new Set<string>();
    const waiting = [`${host.origin}/deep/index.html`];
    for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
      const text = await (await fetch(url)).text();
      for (const [, href = ''] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), url);
        if (target.origin !== host.origin || seen.has(target.pathname)) continue;
        seen.add(target.pathname);
        const answer = await fetch(target, { method: 'HEAD' });
        expect([target.pathname, answer.status]).toEqual([target.pathname, 200]);
        if (target.pathname.endsWith('.html')) waiting.push(target.href);
      }
    }
    expect(seen.size).toBeGreaterThan(60);
    host.stop();
  }, 90_000);
});
