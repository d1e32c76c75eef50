/** The query page: an editor with highlighting and completion, the answer as a table, downloads. Without scripts it is a form. */
import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { sparql } from 'codemirror-lang-sparql';
import { PREFIXES, type Prefix } from '../../model/vocabulary.js';
import { answerTable, type SparqlResults } from './answer-table.js';
import { byId } from './by-id.js';
import { saveFile } from './save-file.js';

const field: HTMLTextAreaElement = byId('query');
const form: HTMLFormElement = byId('ask');
const told: HTMLElement = byId('told');
const answer: HTMLElement = byId('answer');
const downloads: HTMLElement = byId('downloads');

const KEYWORDS =
  'ASK BIND BY CONSTRUCT COUNT DESC DESCRIBE DISTINCT FILTER FROM GRAPH GROUP HAVING IN LIMIT MINUS NOT EXISTS OFFSET OPTIONAL ORDER PREFIX SELECT STR UNION VALUES WHERE CONTAINS LCASE REGEX GROUP_CONCAT SAMPLE COALESCE'.split(
    ' ',
  );

function curieOf(iri: string): string | undefined {
  const found = Object.entries(PREFIXES).find(([, namespace]) => iri.startsWith(namespace));
  const local = found && iri.slice(found[1].length);
  return found && local !== undefined && /^\w+$/.test(local) ? `${found[0]}:${local}` : undefined;
}

async function ask(query: string, type: string): Promise<Response> {
  return fetch('/sparql', { method: 'POST', headers: { accept: type, 'content-type': 'application/sparql-query' }, body: query });
}

const TERMS = `SELECT ?term (COUNT(*) AS ?uses) (SAMPLE(?kind) AS ?what) {
  { ?s ?term ?o BIND("property" AS ?kind) } UNION { ?s a ?term BIND("class" AS ?kind) } } GROUP BY ?term ORDER BY DESC(?uses) LIMIT 300`;

let terms: Promise<readonly Completion[]> | undefined;

/** The properties and classes that the graph has, asked for once, when completion is first wanted. */
function graphTerms(): Promise<readonly Completion[]> {
  terms ??= ask(TERMS, 'application/sparql-results+json').then(async (response) => {
    if (!response.ok) return [];
    const { results } = (await response.json()) as SparqlResults;
    return (results?.bindings ?? []).flatMap(({ term, uses, what }): Completion[] => {
      const label = term && curieOf(term.value);
      return label ? [{ label, detail: `${uses?.value} uses`, type: what?.value === 'class' ? 'class' : 'property' }] : [];
    });
  });
  return terms;
}

async function complete(context: CompletionContext): Promise<CompletionResult | null> {
  const word = context.matchBefore(/[?$]?[\w:]+/);
  if (!word && !context.explicit) return null;
  const text = context.state.doc.toString();
  const variables = [...new Set(text.match(/\?\w+/g) ?? [])]
    .filter((name) => name !== word?.text)
    .map((label): Completion => ({ label, type: 'variable' }));
  const keywords = KEYWORDS.map((label): Completion => ({ label, type: 'keyword' }));
  return {
    from: word?.from ?? context.pos,
    options: [...variables, ...(await graphTerms()).map(withPrefix), ...keywords],
    validFor: /^[?$]?[\w:]*$/,
  };
}

/** A term of the graph brings its prefix along. */
function withPrefix(completion: Completion): Completion {
  const [prefix = ''] = completion.label.split(':');
  return {
    ...completion,
    apply(view, _, from, to) {
      const line = `PREFIX ${prefix}: <${PREFIXES[prefix as Prefix]}>\n`;
      const isThere = new RegExp(`PREFIX\\s+${prefix}:`, 'i').test(view.state.doc.toString());
      const changes = [{ from, to, insert: completion.label }, ...(isThere ? [] : [{ from: 0, insert: line }])];
      view.dispatch({ changes, selection: { anchor: from + completion.label.length + (isThere ? 0 : line.length) } });
    },
  };
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--accent)', fontWeight: '600' },
  { tag: [tags.variableName, tags.special(tags.variableName)], color: 'var(--mark)' },
  { tag: [tags.string, tags.literal, tags.number], color: 'var(--code-text)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--soft)', fontStyle: 'italic' },
]);

const look = EditorView.theme({
  '&': { fontSize: '0.92rem', maxHeight: '32rem' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.7rem 0', minHeight: '14rem' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--soft)', border: '0' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: 'var(--card)', color: 'var(--ink)', border: '1px solid var(--line)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft) !important' },
});

async function run(): Promise<void> {
  const query = editor.state.doc.toString();
  const url = new URL(window.location.href);
  // What the page begins with needs no address of its own.
  if (query !== field.defaultValue) url.searchParams.set('query', query);
  if (url.href !== window.location.href) window.history.pushState(null, '', url);
  told.className = '';
  told.textContent = 'Asking…';
  const started = performance.now();
  const response = await ask(query, 'application/sparql-results+json, text/turtle;q=0.9');
  const text = await response.text();
  const took = `${Math.round(performance.now() - started)} ms`;
  answer.replaceChildren();
  downloads.hidden = !response.ok;
  if (!response.ok) {
    told.className = 'error';
    told.textContent = text.trim();
    return;
  }
  const isTable = response.headers.get('content-type')?.includes('json') === true;
  for (const link of downloads.querySelectorAll<HTMLElement>('[data-type]'))
    link.hidden = ['ttl', 'nt', 'jsonld'].includes(link.dataset['ending'] ?? '') === isTable;
  if (!isTable) {
    const lines = document.createElement('pre');
    lines.textContent = text;
    answer.replaceChildren(lines);
    told.textContent = took;
    return;
  }
  const results = JSON.parse(text) as SparqlResults;
  const count = results.results?.bindings.length ?? 1;
  told.textContent =
    results.boolean === undefined
      ? `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}, ${took}`
      : `${results.boolean ? 'Yes' : 'No'}, ${took}`;
  answer.replaceChildren(answerTable(results));
}

/** Saves the answer in the form of the link. */
async function download(link: HTMLElement): Promise<void> {
  const response = await ask(editor.state.doc.toString(), link.dataset['type'] ?? '');
  saveFile(`answer.${link.dataset['ending']}`, await response.blob());
}

function start(): void {
  void run().catch((error: unknown) => {
    told.className = 'error';
    told.textContent = String(error);
  });
}

const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';
const editor = new EditorView({
  parent: byId('editor'),
  state: EditorState.create({
    doc: field.value,
    extensions: [
      EditorView.cspNonce.of(nonce),
      keymap.of([
        {
          key: 'Mod-Enter',
          run: () => {
            start();
            return true;
          },
        },
        ...completionKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      lineNumbers(),
      history(),
      bracketMatching(),
      closeBrackets(),
      sparql(),
      autocompletion({ override: [complete] }),
      syntaxHighlighting(colours),
      look,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Query in SPARQL; Escape, then Tab leaves it' }),
    ],
  }),
});

byId('editor').hidden = false;
field.hidden = true;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  start();
});
downloads.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-type]') : null;
  if (!link) return;
  event.preventDefault();
  void download(link);
});
window.addEventListener('popstate', () => {
  const query = new URLSearchParams(window.location.search).get('query') ?? field.defaultValue;
  editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: query } });
});
start();
