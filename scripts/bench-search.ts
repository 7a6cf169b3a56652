import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { type Browser, chromium } from 'playwright';
import { writeSearchIndex } from './search-index';
import { type IndexedRecord, readRecords } from './search-records';
import { createSiteServer } from './serve';

const exported = '.cache/export';
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
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

/** `npm run bench:search`: how much a browser loads before the first hit, and how long answers take, for indexes of generated pages. */
async function main(): Promise<void> {
  const real = await readReal();
  const browser = await chromium.launch({
    ...(process.env['CHROMIUM'] ? { executablePath: process.env['CHROMIUM'] } : {}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}, Chromium ${browser.version()}`);
  for (const size of sizes.length > 0 ? sizes : [400, 10_000]) await measure(browser, generate(real, size));
  await browser.close();
}

async function readReal(): Promise<IndexedRecord[]> {
  const names = (await readdir(exported, { recursive: true })).filter((name) => /^en\/(news|events)\/[^/]+\/index\.html$/.test(name));
  if (names.length === 0) throw new Error(`${exported} holds no pages: run "npm run build" first`);
  return (
    await Promise.all(
      names
        .sort()
        .map(async (name) => readRecords(parse(await readFile(path.join(exported, name), 'utf8')), `/${name.replace('index.html', '')}`)),
    )
  ).flat();
}

/** As many items as asked for: sentences of the real ones in new mixtures, facets and dates spread as they are there. */
function generate(real: readonly IndexedRecord[], size: number): IndexedRecord[] {
  let seed = 1;
  const below = (n: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  const pick = () => real[below(real.length)] as IndexedRecord;
  const sentences = real.flatMap(({ content }) => content.split(/(?<=\.) /));
  return Array.from({ length: size }, (_, i) => {
    const base = pick();
    const content = Array.from({ length: 8 }, () => sentences[below(sentences.length)]).join(' ');
    return { ...base, url: `${base.url}${i}/`, title: `${base.title} (${i})`, content };
  });
}

async function measure(browser: Browser, records: IndexedRecord[]): Promise<void> {
  const site = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
  const began = performance.now();
  await writeSearchIndex(records, path.join(site, 'pagefind'));
  const indexed = performance.now() - began;
  for (const part of ['en/search', 'assets', 'islands', '404.html'])
    await cp(path.join('out', part), path.join(site, part), { recursive: true });
  const server = createSiteServer(site).listen(0);
  const base = `http://localhost:${(server.address() as AddressInfo).port}/en/search/`;
  const page = await browser.newPage();
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(new URL(response.url()).pathname));
  await page.goto(`${base}?q=nepal`);
  await page.waitForSelector('#search-results li');
  console.log(`\n${records.length} pages: indexed in ${(indexed / 1000).toFixed(1)} s, ${await sizeOf(path.join(site, 'pagefind'))}`);
  await weigh(site, loaded);
  for (const question of questions) {
    const [text = '', search = ''] = question.split('?');
    const address = `?${new URLSearchParams(text ? { q: text } : {})}${search ? `&${search}` : ''}`;
    const { ms: first, status } = await answerTime(page, address);
    const again: number[] = [];
    for (let i = 0; i < 5; i++) {
      // The answer to the last words is kept: other words first.
      await answerTime(page, '?q=launch');
      again.push((await answerTime(page, address)).ms);
    }
    const median = again.sort((a, b) => a - b)[2] ?? 0;
    console.log(`  ${question.padEnd(58)} first ${first.toFixed(0).padStart(4)} ms, then ${median.toFixed(0).padStart(4)} ms   ${status}`);
  }
  await page.close();
  server.closeAllConnections();
  server.close();
  await rm(site, { recursive: true });
}

/** Asks by the address, as a reader who goes back does, and waits until the answer stands in the page. */
function answerTime(page: import('playwright').Page, address: string): Promise<{ ms: number; status: string }> {
  return page.evaluate(async (search) => {
    const status = document.getElementById('search-status') as HTMLElement;
    status.textContent = '';
    const start = performance.now();
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (status.textContent === '') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(status, { childList: true, characterData: true, subtree: true });
    });
    return { ms: performance.now() - start, status: status.textContent ?? '' };
  }, address);
}

async function weigh(site: string, loaded: readonly string[]): Promise<void> {
  let before = 0;
  let all = 0;
  for (const name of new Set(loaded)) {
    if (!/^\/(pagefind|islands)\/|vocabulary/.test(name)) continue;
    const content = await readFile(path.join(site, name));
    // Pagefind's own files are compressed already.
    const bytes = /\.(pf_\w+|pagefind)$/.test(name) ? content.length : gzipSync(content, { level: 9 }).length;
    all += bytes;
    if (!/\/(fragment|index)\//.test(name)) before += bytes;
    if (!/fragment/.test(name)) console.log(`  ${String(bytes).padStart(7)}  ${name}`);
  }
  console.log(
    `  ${(before / 1000).toFixed(1)} KB gzip before the first hit; ${(all / 1000).toFixed(1)} KB with its part of the index and 20 results`,
  );
}

async function sizeOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

await mkdir('.cache', { recursive: true });
await main();
