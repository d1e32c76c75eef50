import { type Html, html, jsonInHtml, trusted } from '../html.js';
import type { Links } from '../links.js';
import type { Page } from './page.js';

/** How the frame is sent. */
export interface FrameOptions {
  readonly links: Links;
  /** The policy as an element, where there is no server to send it. */
  readonly policy?: string;
  /** That scripts may put style elements into the page with. */
  readonly nonce?: string;
}

const MENU = [
  ['network', 'Network'],
  ['path', 'Paths'],
  ['compare', 'Compare'],
  ['review', 'Review'],
  ['query', 'SPARQL'],
] as const;

const MARK = trusted(
  '<svg class="mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M6 6.5 12 18 18 6.5M6 6.5h12" fill="none" stroke="currentColor" stroke-width="1.6"/><circle cx="6" cy="6.5" r="3"/><circle cx="18" cy="6.5" r="3"/><circle cx="12" cy="18" r="3"/></svg>',
);

/** Where the addresses of a written site's index begin. */
const rootOf = (links: Links): string => links.asset('').replace(/assets\/$/, '');

function searchBox(links: Links, query: string): Html {
  const action = links.page('search') ?? links.page('home') ?? '';
  return html`<form class="search" role="search" action="${action}" method="get">
<input id="q" name="q" type="search" value="${query}" placeholder="Search people, works, venues…" aria-label="Search" autocomplete="off" spellcheck="false" data-search="${links.data('search')}"${!links.isServed && html` data-root="${rootOf(links)}"`}>
<div id="q-results" class="results" hidden></div>
</form>`;
}

function menu(links: Links, current: string | undefined): Html {
  const entries = MENU.flatMap(([name, text]) => {
    const href = links.page(name);
    return href === undefined ? [] : [html`<a href="${href}"${current === name && trusted(' aria-current="page"')}>${text}</a>`];
  });
  return html`<nav class="menu" aria-label="Main">${entries}</nav>`;
}

/** A whole document. */
export function framed(page: Page, { links, policy, nonce }: FrameOptions): string {
  const scripts = ['search', ...(page.scripts ?? [])];
  const document = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${policy !== undefined && html`<meta http-equiv="content-security-policy" content="${policy}">`}
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
${page.description !== undefined && html`<meta name="description" content="${page.description}">`}
${nonce !== undefined && html`<meta name="style-nonce" content="${nonce}">`}
<title>${page.title === '' ? 'vitagraph' : `${page.title} · vitagraph`}</title>
<link rel="icon" type="image/svg+xml" href="${links.asset('icon.svg')}">
<link rel="stylesheet" href="${links.asset('style.css')}">
${(page.alternates ?? []).map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">`)}
${scripts.map((name) => html`<script type="module" src="${links.asset(`${name}.js`)}"></script>`)}
${page.data !== undefined && html`<script type="application/ld+json">${jsonInHtml(page.data)}</script>`}
</head>
<body>
<a class="skip" href="#main">Skip to content</a>
<header class="top"><a class="home" href="${links.page('home')}" aria-label="vitagraph">${MARK}<span>vitagraph</span></a>
${searchBox(links, page.query ?? '')}
${menu(links, page.current)}</header>
<main id="main" tabindex="-1">
${page.body}</main>
<footer class="foot"><p>Made by <b>vitagraph</b> from researchers’ own pages; every fact has the words that state it. Nothing on this page comes from another host.</p></footer>
</body>
</html>
`;
  return document.text;
}
