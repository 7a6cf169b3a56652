import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { measureSearch } from '@/scripts/bench/search-speed';
import { writeSearchIndex } from '@/scripts/publish/search-index';
import { type IndexedRecord, readRecords } from '@/scripts/publish/search-records';

const exported = '.cache/export';
const sizes = process.argv.slice(2).map(Number).filter(Boolean);
/** `npm run bench:search`: how much a browser loads before the first hit, and how long answers take, for indexes of generated pages. */
async function main(): Promise<void> {
  const real = await readReal();
  console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}`);
  for (const size of sizes.length > 0 ? sizes : [400, 10_000]) await measure(generate(real, size));
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
    // Countries and objectives of others: else items of one day would have the same, and the table would be smaller than it is.
    const [{ country = [] }, { objective = [] }] = [pick(), pick()];
    return { ...base, country, objective, url: `${base.url}${i}/`, title: `${base.title} (${i})`, content };
  });
}

async function measure(records: IndexedRecord[]): Promise<void> {
  const site = await mkdtemp(path.join(tmpdir(), 'bench-search-'));
  const began = performance.now();
  await writeSearchIndex(records, path.join(site, 'pagefind'));
  const indexed = performance.now() - began;
  for (const part of ['en/search', 'assets', 'islands', '404.html'])
    await cp(path.join('out', part), path.join(site, part), { recursive: true });
  const { browser, before, answers } = await measureSearch(site);
  console.log(
    `\n${records.length} pages: indexed in ${(indexed / 1000).toFixed(1)} s, ${await sizeOf(path.join(site, 'pagefind'))}; ${browser}`,
  );
  for (const [name, bytes] of before) console.log(`  ${String(bytes).padStart(7)}  ${name}`);
  console.log(`  ${([...before.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1)} KB gzip before the first hit`);
  for (const { question, first, later, status } of answers)
    console.log(`  ${question.padEnd(58)} first ${first.toFixed(0).padStart(4)} ms, then ${later.toFixed(0).padStart(4)} ms   ${status}`);
  await rm(site, { recursive: true });
}

async function sizeOf(folder: string): Promise<string> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(path.join(file.parentPath, file.name))).size;
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}

await mkdir('.cache', { recursive: true });
await main();
