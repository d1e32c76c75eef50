import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.js';

/** The text of the fenced block of a document that begins with a comment which names it, as a user would copy it out. */
export function recipe(document: string, name: string): string {
  const text = readFileSync(join(root, document), 'utf8');
  for (const [, body = ''] of text.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)) {
    const head = body.split('\n', 2).join('\n');
    if (head.includes(`# ${name}`) || head.includes(`// ${name}`)) return body;
  }
  throw new Error(`${document} has no block ${name}`);
}
