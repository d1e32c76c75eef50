import { type Html, html } from '../html.js';

/** A field for a person's name, or IRI; scripts help to fill it. */
export const personField = (name: string, label: string, value: string, data: string): Html =>
  html`<label>${label} <span class="combo"><input type="search" name="${name}" value="${value}" autocomplete="off" data-search="${data}" data-kind="person" data-fill required><span class="results" hidden></span></span></label>`;
