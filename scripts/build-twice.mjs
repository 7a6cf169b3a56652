import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run, script } from './setup/run.mjs';
import { build, checkNode, copySources, install } from './setup/setup.mjs';

/** `npm run build:twice`: builds the site here and once more from its sources alone in another folder, and compares every byte. */
checkNode();
const copy = path.resolve('.cache/twice');
await script(async () => {
  await install();
  await copySources(copy);
  const built = (await build()) && (await run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], { cwd: copy })) === 0;
  if (!built) process.exit(1);
  compare();
});

/** Exits with 1 when the two builds differ. */
function compare() {
  const [here, there] = ['out', path.join(copy, 'out')].map(hashes);
  const names = [...new Set([...here.keys(), ...there.keys()])].sort();
  const different = names.filter((name) => here.get(name) !== there.get(name));
  mkdirSync('.cache/quality', { recursive: true });
  writeFileSync('.cache/quality/twice.json', JSON.stringify({ amount: names.length, findings: different.length }));
  if (different.length > 0) {
    console.error(`${different.length} of ${names.length} files are not the same in two builds (the second is in ${copy}/out):`);
    console.error(different.slice(0, 50).join('\n'));
    process.exit(1);
  }
  rmSync(copy, { recursive: true, force: true });
  const all = createHash('sha256').update(names.map((name) => `${name} ${here.get(name)}`).join('\n'));
  console.log(`Two builds made the same ${names.length} files, byte for byte: sha256 ${all.digest('hex')}`);
}

function hashes(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}
