/** What a query asks for. */
export type QueryForm = 'select' | 'ask' | 'construct' | 'describe' | 'update' | 'unknown';

/** White space, a comment, or a declaration before the query proper: `PREFIX a: <http://a/>`, `BASE <http://a/>`. */
const PROLOGUE_PART = /\s+|#[^\n\r]*|base\s*<[^<>\s]*>|prefix\s+[^\s:<>]*:\s*<[^<>\s]*>/iy;
const FORM = /select|ask|construct|describe/iy;
const UPDATE = /insert|delete|load|clear|drop|create|add|move|copy|with/iy;

/** The form of a query, read off its first word after the declarations. */
export function queryForm(sparql: string): QueryForm {
  let start = 0;
  for (;;) {
    PROLOGUE_PART.lastIndex = start;
    if (!PROLOGUE_PART.test(sparql)) break;
    start = PROLOGUE_PART.lastIndex;
  }
  FORM.lastIndex = start;
  const form = FORM.exec(sparql)?.[0];
  if (form) return form.toLowerCase() as QueryForm;
  UPDATE.lastIndex = start;
  return UPDATE.test(sparql) ? 'update' : 'unknown';
}

/** Whether the answer is a graph, not a table or a truth value. */
export const answersGraph = (form: QueryForm): boolean => form === 'construct' || form === 'describe';
