import { cpus } from 'node:os';
import { measureSearch } from '@/scripts/bench/search-speed';

/** `npm run bench:search`: what the search of the finished site loads before the first result, and how long its answers take. */
const { browser, before, answers } = await measureSearch('out');
console.log(`${cpus()[0]?.model}, ${cpus().length} cores, Node ${process.versions.node}; ${browser}`);
for (const [name, bytes] of before) console.log(`  ${String(bytes).padStart(7)}  ${name}`);
console.log(`  ${([...before.values()].reduce((sum, bytes) => sum + bytes, 0) / 1000).toFixed(1)} KB gzip before the first result`);
for (const { search, first, later, status } of answers)
  console.log(`  ${search.padEnd(62)} first ${first.toFixed(0).padStart(4)} ms, then ${later.toFixed(0).padStart(4)} ms   ${status}`);
