import { stderr, stdin } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Credentials } from '../../store/http-auth.js';
import { UserError } from '../user-error.js';

async function askForPassword(user: string): Promise<string> {
  if (!stdin.isTTY) throw new UserError(`no password for ${user}: set VITAGRAPH_PASSWORD`);
  stderr.write(`Password for ${user}: `);
  // What is typed is not shown.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    stderr.write('\n');
  }
}

/**
 * Who is asking: a user with the password of the environment or the keyboard, the bearer of a token, or nobody.
 *
 * @throws {UserError} where a password is needed and there is nobody to ask.
 */
export async function readCredentials(user: string | undefined, environment: NodeJS.ProcessEnv): Promise<Credentials> {
  const { VITAGRAPH_PASSWORD: password, VITAGRAPH_TOKEN: token } = environment;
  if (user !== undefined) return { kind: 'password', user, password: password ?? (await askForPassword(user)) };
  return token === undefined || token === '' ? { kind: 'none' } : { kind: 'token', token };
}
