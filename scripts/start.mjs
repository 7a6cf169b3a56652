import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { build, checkNode, install, readPort } from './setup/setup.mjs';

/** `npm start`: installs and builds what is missing or out of date, then serves the site. */
checkNode();
const port = readPort();
await new Promise((resolve) => {
  const probe = createServer()
    .once('error', (error) => {
      console.error(
        error.code === 'EADDRINUSE'
          ? `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`
          : error.message,
      );
      process.exit(1);
    })
    .once('listening', () => probe.close(resolve))
    .listen(port);
});
install();
if (!build()) process.exit(1);
const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve/serve.ts'], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 0));
