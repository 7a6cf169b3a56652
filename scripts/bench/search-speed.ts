import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { startSiteServer } from '@/scripts/serve/serve';

/** Searches of each kind: a word of nearly every text, several, misspelt, facets alone, all together. */
const questions = [
  'nepal',
  'trafficking',
  'training of prosecutors',
  'organ removal',
  'the police',
  'protection of victims in court',
  'traficking',
  '?country=nepal',
  'smuggling?country=mali&country=niger&year=2018&sort=date',
];

/** What the search of a finished site costs a browser on this machine. */
export interface SearchSpeed {
  browser: string;
  /** Bytes by the file, gzip, that are loaded before the first hit. */
  before: ReadonlyMap<string, number>;
  /** Milliseconds until the count and the first result are on the page, the median of five: `first` fetches its part of the index, `later` has it. */
  answers: readonly { question: string; first: number; later: number; status: string }[];
}

/** Serves a finished site and searches it in a browser. */
export async function measureSearch(site: string): Promise<SearchSpeed> {
  const server = await startSiteServer(site);
  const base = `${server.address}/en/search/`;
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const before = await loadedBefore(browser, base, site);
    const answers = [];
    for (const question of questions) answers.push({ question, ...(await time(browser, base, question)) });
    return { browser: `Chromium ${browser.version()}`, before, answers };
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function loadedBefore(browser: Browser, base: string, site: string): Promise<Map<string, number>> {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#search-results > li')) return;
      observer.disconnect();
      performance.mark('hit');
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${base}?q=nepal`);
  await page.waitForFunction(() => performance.getEntriesByName('hit').length > 0);
  const loaded = await page.evaluate(() => {
    const hit = performance.getEntriesByName('hit')[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType('resource').filter((entry) => entry.startTime < hit);
    return resources.map(({ name }) => new URL(name).pathname);
  });
  await page.close();
  return weigh(site, new Set(loaded));
}

async function time(browser: Browser, base: string, question: string): Promise<{ first: number; later: number; status: string }> {
  const [text = '', facets = ''] = question.split('?');
  const address = `?${new URLSearchParams(text ? { q: text } : {})}${facets ? `&${facets}` : ''}`;
  const first: number[] = [];
  const later: number[] = [];
  let status = '';
  for (let i = 0; i < 5; i++) {
    // A page of its own has nothing cached; its field has the focus, and it is at rest before a reader has typed anything.
    const page = await browser.newPage();
    await page.goto(base, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent);
    await page.focus('#search-field');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const answer = await answerTime(page, address);
    status = answer.status;
    first.push(answer.ms);
    // The answer to the last words is kept: other words first.
    await answerTime(page, '?q=launch');
    later.push((await answerTime(page, address)).ms);
    await page.close();
  }
  return { first: median(first), later: median(later), status };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Asks by the address, as a reader who goes back does, and waits until the count and the first result are on the page. */
function answerTime(page: Page, address: string): Promise<{ ms: number; status: string }> {
  return page.evaluate(async (search) => {
    const status = document.getElementById('search-status') as HTMLElement;
    const { phrases } = JSON.parse(document.getElementById('search')?.dataset['settings'] ?? '{}');
    status.textContent = '';
    const start = performance.now();
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (['', phrases.loading].includes(status.textContent)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    return { ms: performance.now() - start, status: status.textContent ?? '' };
  }, address);
}

/** Bytes of what every search needs, without the parts of the index and the results of this one. */
async function weigh(site: string, loaded: ReadonlySet<string>): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  for (const name of loaded) {
    if (!/^\/(pagefind|islands)\/|\/search\/[\w-]+\.json$/.test(name) || /\/(fragment|index|filter)\//.test(name)) continue;
    const content = await readFile(path.join(site, name));
    // Pagefind's own files are compressed already.
    bytes.set(name, /\.(pagefind|pf_meta)$/.test(name) ? content.length : gzipSync(content, { level: 9 }).length);
  }
  return bytes;
}
