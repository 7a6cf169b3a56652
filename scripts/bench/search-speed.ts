import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { startSiteServer } from '@/scripts/serve/serve';

/** Query strings of each kind: a word of nearly every text, several words, a misspelt word, facets alone, everything together. */
const searches = [
  '?q=nepal',
  '?q=trafficking',
  '?q=training+of+prosecutors',
  '?q=organ+removal',
  '?q=the+police',
  '?q=protection+of+victims+in+court',
  '?q=traficking',
  '?country=nepal',
  '?q=smuggling&country=mali&country=niger&year=2018&sort=date',
];

/**
 * Serves a finished site and searches it in a browser on this machine. Gives the gzipped bytes of each file loaded before the first result, and the
 * milliseconds until the count and the first result appear, as the median of five: `first` loads its part of the index, `later` already has it.
 */
export async function measureSearch(site: string) {
  const server = await startSiteServer(site);
  const base = `${server.address}/en/search/`;
  const browser = await chromium.launch(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {});
  try {
    const before = await weigh(site, await loadedBefore(browser, base));
    const answers = [];
    for (const search of searches) answers.push({ search, ...(await time(browser, base, search)) });
    return { browser: `Chromium ${browser.version()}`, before, answers };
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** Paths of the files loaded before the first result. */
async function loadedBefore(browser: Browser, base: string): Promise<ReadonlySet<string>> {
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
  return new Set(loaded);
}

async function time(browser: Browser, base: string, search: string): Promise<{ first: number; later: number; status: string }> {
  const first: number[] = [];
  const later: number[] = [];
  let status = '';
  for (let i = 0; i < 5; i++) {
    // A new page has nothing cached. Its field gets the focus and everything loads before the search starts, as when a reader types.
    const page = await browser.newPage();
    await page.goto(base, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => document.getElementById('search-status')?.textContent);
    await page.focus('#search-field');
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    const answer = await answerTime(page, search);
    status = answer.status;
    first.push(answer.ms);
    // Another search in between, so that the page has to answer again.
    await answerTime(page, '?q=launch');
    later.push((await answerTime(page, search)).ms);
    await page.close();
  }
  return { first: median(first), later: median(later), status };
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Searches by changing the address, as the back button does, and waits for the count and the first result. */
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

/** Gzipped bytes of the files that every search needs, without the parts of the index and the results of this one. */
async function weigh(site: string, loaded: ReadonlySet<string>): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  for (const name of loaded) {
    if (!/^\/(pagefind|islands)\/|\/search\/[\w-]+\.json$/.test(name) || /\/(fragment|index|filter)\//.test(name)) continue;
    const content = await readFile(path.join(site, name));
    // Pagefind's own files are already compressed.
    bytes.set(name, /\.(pagefind|pf_meta)$/.test(name) ? content.length : gzipSync(content, { level: 9 }).length);
  }
  return bytes;
}
