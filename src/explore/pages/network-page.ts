import { html } from '../html.js';
import type { Page, PageContext } from './page.js';
import { boundQuery, counted, queryLink } from './parts.js';

/** The co-author network of the whole graph; drawn by the browser. */
export function networkPage(context: PageContext): Page {
  const { view, links } = context;
  const people = view.ofKind('person').length;
  return {
    title: 'Network',
    current: 'network',
    scripts: ['network'],
    body: html`<div class="network" data-network="${links.data('network.json')}" data-worker="${links.asset('layout-worker.js')}">
<header><h1 class="quiet">Network <small>${counted(people, 'person', 'people')}</small></h1>${queryLink(context, 'the network', boundQuery('coauthors'))}
<form class="tools"><label class="find">Find <input type="search" id="net-find" list="net-names" autocomplete="off" placeholder="a name"></label><datalist id="net-names"></datalist>
<label class="find">Path to <input type="search" id="net-to" list="net-names" autocomplete="off" placeholder="another name"></label>
<span class="buttons"><button type="button" id="net-in" aria-label="Zoom in">+</button><button type="button" id="net-out" aria-label="Zoom out">−</button><button type="button" id="net-fit">Fit</button></span></form></header>
<div class="stage"><canvas id="net-canvas" tabindex="0" role="img" aria-label="Co-author network: who wrote with whom. The search fields find people in it; arrow keys move it, plus and minus zoom."></canvas>
<aside id="net-card" class="card-over" hidden aria-live="polite"></aside><p id="net-status" class="status" role="status">Loading…</p></div>
<noscript><p>The drawing needs JavaScript; the pages of people list their co-authors.</p></noscript></div>
`,
  };
}
