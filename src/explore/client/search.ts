/** Suggestions as one types, in every search box of a page (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
import { type Suggestion, suggestionsFor } from './suggestion-source.js';

const KINDS: Readonly<Record<string, string>> = {
  person: 'Person',
  work: 'Work',
  venue: 'Venue',
  organization: 'Institution',
  topic: 'Topic',
};
/** Milliseconds without a key. */
const PAUSE = 80;

function optionFor(suggestion: Suggestion, id: string): HTMLElement {
  const option = document.createElement('a');
  option.href = suggestion.href;
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.tabIndex = -1;
  const parts: readonly (readonly [string, string])[] = [
    ['label', suggestion.label],
    ['alias', suggestion.alias ?? ''],
    ['note', suggestion.note],
    ['tag', KINDS[suggestion.kind] ?? suggestion.kind],
  ];
  for (const [className, text] of parts) {
    if (text === '') continue;
    const part = document.createElement('span');
    part.className = className;
    part.textContent = text;
    option.append(part);
  }
  return option;
}

class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #suggestions: readonly Suggestion[] = [];
  #active = -1;
  #timer = 0;
  #asked = new AbortController();

  constructor(input: HTMLInputElement, list: HTMLElement, number: number) {
    this.#input = input;
    this.#list = list;
    list.id ||= `suggestions-${number}`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-expanded', 'false');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(), PAUSE);
    });
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => window.setTimeout(() => this.#close(), 150));
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => this.#click(event));
  }

  async #ask(): Promise<void> {
    this.#asked.abort();
    this.#asked = new AbortController();
    const typed = this.#input.value.trim();
    if (typed === '') return this.#close();
    try {
      this.#suggestions = await suggestionsFor(this.#input, typed, this.#asked.signal);
    } catch {
      return;
    }
    this.#active = -1;
    this.#list.replaceChildren(...this.#suggestions.map((suggestion, i) => optionFor(suggestion, `${this.#list.id}-${i}`)));
    const isOpen = this.#suggestions.length > 0 && document.activeElement === this.#input;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#close();
    if (this.#list.hidden) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      this.#move(step);
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#choose(this.#active);
    }
  }

  #move(step: number): void {
    const options = [...this.#list.children];
    this.#active = (this.#active + step + options.length + (this.#active < 0 && step < 0 ? 1 : 0)) % options.length;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === this.#active));
    const active = options[this.#active];
    if (!active) return;
    active.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', active.id);
  }

  #click(event: MouseEvent): void {
    if (this.#input.dataset['fill'] === undefined || !(event.target instanceof Element)) return;
    const at = [...this.#list.children].indexOf(event.target.closest('a') as Element);
    if (at < 0) return;
    event.preventDefault();
    this.#choose(at);
  }

  #choose(at: number): void {
    const chosen = this.#suggestions[at];
    if (!chosen) return;
    if (this.#input.dataset['fill'] === undefined) {
      window.location.assign(chosen.href);
      return;
    }
    this.#input.value = chosen.label;
    // The name may be somebody else's too.
    const field =
      this.#input.form?.querySelector<HTMLInputElement>(`input[type=hidden][name="${this.#input.name}"]`) ??
      document.createElement('input');
    field.type = 'hidden';
    field.name = this.#input.name;
    field.value = chosen.iri;
    this.#input.form?.append(field);
    this.#input.dataset['name'] ??= this.#input.name;
    this.#input.removeAttribute('name');
    this.#close();
  }
}

/** A name that is typed anew is no longer the person that was chosen. */
function forgetChosen(input: HTMLInputElement): void {
  const name = input.dataset['name'];
  if (name === undefined || input.name === name) return;
  input.form?.querySelector(`input[type=hidden][name="${name}"]`)?.remove();
  input.name = name;
}

for (const [i, input] of [...document.querySelectorAll<HTMLInputElement>('input[data-search]')].entries()) {
  const list = input.parentElement?.querySelector<HTMLElement>('.results');
  if (!list) continue;
  input.addEventListener('input', () => forgetChosen(input));
  new SearchBox(input, list, i);
}

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null;
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector<HTMLInputElement>('#q')?.focus();
});

/** Pixels between a quotation and the edge of the window. */
const EDGE = 12;

// A quotation that would leave the window is moved into it.
document.addEventListener(
  'toggle',
  ({ target }) => {
    const list = target instanceof HTMLDetailsElement && target.open ? target.querySelector<HTMLElement>(':scope > ul') : null;
    if (!list || !(target as Element).matches('.evidence')) return;
    list.style.translate = '';
    const { left, right } = list.getBoundingClientRect();
    const over = right - (document.documentElement.clientWidth - EDGE);
    if (over > 0) list.style.translate = `${-Math.min(over, left - EDGE)}px`;
    else if (left < EDGE) list.style.translate = `${EDGE - left}px`;
  },
  true,
);

// A tap beside an open quotation closes it.
document.addEventListener('click', (event) => {
  for (const open of document.querySelectorAll<HTMLDetailsElement>('details.evidence[open]')) {
    if (event.target instanceof Node && !open.contains(event.target)) open.open = false;
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const open of document.querySelectorAll<HTMLDetailsElement>('details.evidence[open]')) {
    open.open = false;
    open.querySelector('summary')?.focus();
  }
});
