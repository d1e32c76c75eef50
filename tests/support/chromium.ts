import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { root } from './project.js';

/** Debian's. */
const CHROMIUM = '/usr/bin/chromium';

/** Whether a browser can be driven; in CI it has to be there (apt-get install chromium). */
export const hasChromium: boolean = process.env['CI'] === 'true' || existsSync(CHROMIUM);

/** Nothing of the browser's own goes over the network. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a browser without a window. */
export const startChromium = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });

/** A page with what went wrong in it and what it asked other hosts for. */
export interface Visit {
  readonly page: Page;
  /** Errors of scripts and of the content policy, dialogs, requests to other hosts. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens a page that may only speak to one server. */
export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && troubles.push(`console: ${message.text()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:')) troubles.push(`request: ${url}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { page, troubles, close: () => context.close() };
}

/** Where pictures of pages are kept, to be looked at; not in the repository. */
export function screenshotPath(name: string): string {
  const folder = join(root, 'tmp/screens');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
