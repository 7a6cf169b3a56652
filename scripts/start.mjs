import path from 'node:path';
import { readOptions } from './setup/options.mjs';
import { script } from './setup/run.mjs';
import {
  checkNode,
  install,
  isFirstBuild,
  isUpToDate,
  probeAddress,
  readAddress,
} from './setup/setup.mjs';

/** `npm start`: installs and builds what is missing or out of date, then serves the site. */
readOptions(
  'npm start: installs and builds what is missing or out of date, then serves the site; PORT and HOST change the address',
);
checkNode();
const address = readAddress();
await script(async () => {
  await probeAddress(address);
  await install();
  const { register } = await import('tsx/esm/api');
  register();
  if (!isUpToDate()) {
    if (isFirstBuild()) console.log('First build: about two minutes, 1.5 GB of memory');
    const { build } = await import('./build.ts');
    if (!(await build())) process.exit(1);
  }
  const { serve } = await import('./serve/serve.ts');
  await serve(path.resolve('out'), address);
});
