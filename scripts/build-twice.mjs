import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, script } from './setup/run.mjs';
import { build, checkNode, copySources, install } from './setup/setup.mjs';

/** `npm run build:twice`: builds the site here and again from its sources in another folder, and compares every byte. */
checkNode();
const copy = path.resolve('.cache/twice');
const filesIn = (folder) => readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile());

await script(async () => {
  await install();
  await copySources(copy);
  const built = (await build()) && (await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: copy })) === 0;
  if (!built) process.exit(1);
  compare();
});

/** Exits with 1 if the two builds differ. */
function compare() {
  const sites = ['out', path.join(copy, 'out')];
  const names = [...new Set(sites.flatMap(filesIn))].sort();
  const different = names.filter((name) => {
    const [here, there] = sites.map((site) => contentOf(path.join(site, name)));
    return !here || !there || !here.equals(there);
  });
  mkdirSync('.cache/quality', { recursive: true });
  writeFileSync('.cache/quality/twice.json', JSON.stringify({ amount: names.length, findings: different.length }));
  if (different.length > 0) {
    console.error(`${different.length} of ${names.length} files differ between two builds (the second is in ${copy}/out):`);
    const readable = different.filter((name) => !/\.(br|gz)$/.test(name)).slice(0, 20);
    for (const name of readable)
      console.error([name, ...whereTheyDiffer(sites.map((site) => contentOf(path.join(site, name))))].join('\n  '));
    process.exit(1);
  }
  rmSync(copy, { recursive: true, force: true });
  console.log(`Two builds made the same ${names.length} files, byte for byte`);
}

function contentOf(file) {
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** What each of two files has around the first byte in which they differ. */
function whereTheyDiffer([here, there]) {
  if (!here || !there) return [here ? 'missing in the second build' : 'missing in the first build'];
  const at = here.findIndex((byte, index) => byte !== there[index]);
  const start = Math.max(0, (at === -1 ? here.length : at) - 60);
  return [here, there].map((file) => JSON.stringify(file.subarray(start, start + 200).toString()));
}
