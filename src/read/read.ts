import type { Page } from '../model/page.js';
import { parseHtml, readHead } from './html.js';
import { layout } from './layout.js';

/** Bytes of a file to the page that a reader would see. */
export function read(bytes: Uint8Array, input: { readonly id: string; readonly url?: string }): Page {
  const source = new TextDecoder('utf-8').decode(bytes);
  const tree = parseHtml(source);
  const head = readHead(tree);
  const url = input.url ?? head.url;
  return {
    id: input.id,
    format: 'html',
    encoding: 'utf-8',
    source,
    ...head,
    ...(url !== undefined && { url }),
    ...layout(tree, source),
    frontMatter: [],
    diagnostics: head.diagnostics,
  };
}
