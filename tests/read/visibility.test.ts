import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/read/html.js';
import { layout } from '../../src/read/layout.js';

const textOf = (html: string): string => {
  const { blocks } = layout(parseHtml(html), html);
  return blocks.map(({ text }) => text).join('|');
};
const abstract = 'We measure how moss grows in winter.';
const list = '<ul><li>A</li><li>B</li><li>C</li></ul>';

describe('what a reader does not see', () => {
  const hidden: readonly (readonly [what: string, html: string])[] = [
    ['comments', '<!-- Old paper -->'],
    ['scripts', '<script>var a = "<p>x</p>"</script>'],
    ['styles', '<style>p { color: red }</style>'],
    ['templates', '<template><p>x</p></template>'],
    ['noscript', '<noscript>Enable JavaScript</noscript>'],
    ['the title', '<head><title>T</title></head>'],
    ['hidden attribute', `<div hidden>${abstract}</div>`],
    ['display none', `<div style="color:red; display: none">${abstract}</div>`],
    ['an abstract behind a click', `<div class="abstract hidden">${abstract}</div>`],
    ['a long abstract with links', `<div id="moss-abstract" class="collapse">${`${abstract} <a href=x>x</a>`.repeat(200)}</div>`],
    ['an abstract named in capitals', `<div id="ABSmoss21" class="collapse">${list}</div>`],
    ['an abstract named in camel case', `<div id="mossAbstract" class="collapse">${list}</div>`],
    ['text for screen readers', '<span class="sr-only">Skip to content</span>'],
    ['what only telephones show', '<div class="d-md-none">Menu</div>'],
    ['closed details', `<details>${abstract}</details>`],
    ['a class that the page hides', `<style>.more{display:none}</style><p class=more>${abstract}</p><p>`],
    ['a video’s fallback', '<video>Your browser does not play videos</video>'],
    ['a link of a heading to itself', '<a class=anchor href="#x"> # </a>'],
    ['formulas for screen readers', '<span class="katex-mathml">k</span>'],
    ['the source of a formula', '<math><annotation encoding="application/x-tex">k</annotation></math>'],
    ['the name of an icon', '<i class="material-icons left">arrow_drop_down</i>'],
    ['the name of an icon in another font', '<span class="material-symbols-outlined">home</span>'],
    ['icons', '<svg><title>GitHub</title><text>x</text></svg>'],
  ];
  it.each(hidden)('%s', (_, html) =>
    expect(textOf(`<p>seen and longer than the rest of it all</p>${html}`)).toBe('seen and longer than the rest of it all'),
  );
});

describe('what a reader sees', () => {
  const seen: readonly (readonly [what: string, html: string, text: string])[] = [
    ['an abstract that is not hidden', `<div class=abstract>${abstract}</div>`, abstract],
    ['a section behind a tab', `<div class="tab-pane">${abstract}</div>`, abstract],
    ['a section behind a menu', `<div style="display:none"><h2>Papers</h2>${list}</div>`, 'Papers|A|B|C'],
    ['an opened box', `<div class="collapse show">${abstract}</div>`, abstract],
    ['the menu bar of a wide screen', '<div class="collapse navbar-collapse">Home</div>', 'Home'],
    ['what only telephones hide', '<div class="d-none d-md-block">Ada</div>', 'Ada'],
    ['the same in another framework', '<div class="hidden md:flex">Ada</div>', 'Ada'],
    ['a summary', `<details><summary>More</summary>${abstract}</details>`, 'More'],
    ['open details', `<details open><summary>More</summary>${abstract}</details>`, `More|${abstract}`],
    ['details with a list', `<details><summary>More</summary>${list}</details>`, 'More|A|B|C'],
    ['details with the name of a section', `<details><summary>Publications</summary>${abstract}</details>`, `Publications|${abstract}`],
    ['details with the name of no section', `<details><summary>Show the abstract</summary>${abstract}</details>`, 'Show the abstract'],
    [
      'a panel that opens by the name of a section',
      `<div><h2><button data-bs-target="#p">Awards</button></h2></div><div id=p class="collapse">${abstract}</div>`,
      `Awards|${abstract}`,
    ],
    ['a panel below the name of a section that opens nothing', `<h2>Awards</h2><div class="collapse">${abstract}</div>`, 'Awards'],
    ['a panel below a button', `<p><button>Show more</button></p><div class="collapse">${abstract}</div>`, 'Show more'],
    [
      'an abstract below a button that names a section',
      `<p><button>Awards</button></p><div id=moss-abstract class="collapse">${abstract}</div>`,
      'Awards',
    ],
    ['a class hidden on small screens', '<style>@media (max-width: 600px) { .x { display: none } }</style><p class=x>Ada</p>', 'Ada'],
    ['a class hidden on hover', '<style>.x:hover { display: none }</style><p class=x>Ada</p>', 'Ada'],
    ['a page that a script shows', `<style>.fade { visibility: hidden }</style><div class=fade>${abstract}</div>`, abstract],
    ['both languages of a switch, apart', '<p><span data-lang=en>Ada Quill</span><span data-lang=zh>艾达</span></p>', 'Ada Quill 艾达'],
  ];
  it.each(seen)('%s', (_, html, text) => expect(textOf(html)).toBe(text));
});

describe('data for machines', () => {
  const record = '@article{moss21,\n  title = {On Moss},\n  year = 2021\n}';
  const embeddedIn = (html: string): readonly string[] => {
    const page = layout(parseHtml(html), html);
    return page.embedded.map(
      ({ kind, block, span }) => `${kind} of ${page.blocks[block]?.text ?? '-'}: ${html.slice(span.start, span.end).length > 0}`,
    );
  };
  const cases: readonly (readonly [what: string, html: string, expected: readonly string[]])[] = [
    ['BibTeX in a hidden box', `<p>On Moss<div class="bibtex hidden"><pre>${record}</pre></div>`, ['bibtex of On Moss: true']],
    [
      'BibTeX in closed details',
      `<ul><li>On Moss<details><summary>bib</summary><pre>${record}</pre></details></ul>`,
      ['bibtex of On Moss\nbib: true'],
    ],
    ['BibTeX that is shown', `<p>On Moss<pre>${record}</pre>`, ['bibtex of On Moss: true']],
    ['BibTeX that is shown in a box', `<p>On Moss<div class=cite>${record}</div>`, ['bibtex of On Moss: true']],
    ['BibTeX in an attribute', `<p>On Moss <a href="#" data-bibtex="${record}">cite</a>`, ['bibtex of On Moss cite: true']],
    [
      'BibTeX in a data URL',
      `<p>On Moss <a href="data:text/plain,${encodeURIComponent(record)}">cite</a>`,
      ['bibtex of On Moss cite: true'],
    ],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Person"}</script>', ['json-ld of -: true']],
    ['COinS', '<p>On Moss<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;rft.title=Moss"></span>', ['coins of On Moss: true']],
    ['no style sheet', '<style>@media{a,b={}}</style>', []],
    ['no text about BibTeX', `<p>Write ${record} to cite me</p>`, []],
    ['no address', '<p hidden>quill@example.org {x, y=1}</p>', []],
  ];
  it.each(cases)('%s', (_, html, expected) => expect(embeddedIn(html)).toEqual(expected));

  it('does not leave the record in the text', () => expect(textOf(`<p>On Moss<pre>${record}</pre>`)).toBe('On Moss'));
});
