import { readOptions } from './setup/options.mjs';
import {
  checkRequirements,
  install,
  isFirstBuild,
  isUpToDate,
  listen,
  readAddress,
} from './setup/setup.mjs';

/** `npm start`: installs and builds what is missing or out of date, then serves the site. */
readOptions(
  'npm start: installs and builds what is missing or out of date, then serves the site; PORT and HOST change the address',
);
checkRequirements();
const address = readAddress();
install();
const { register } = await import('tsx/esm/api');
register();
const { createSiteServer } = await import('./serve/serve.ts');
// Before the build, which takes a minute, so that a port that is taken is known at once.
await listen(createSiteServer('out'), address);
const { recover } = await import('./publish/swap.ts');
recover('out');
if (!isUpToDate()) {
  if (isFirstBuild()) console.log('First build: about two minutes, 1.5 GB of memory');
  const { build } = await import('./build.ts');
  if (!(await build())) process.exit(1);
}
const name = ['127.0.0.1', '0.0.0.0'].includes(address.host) ? 'localhost' : address.host;
console.log(`The site is at http://${name}:${address.port}/ (Ctrl+C stops it)`);
