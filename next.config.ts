import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

const config = (phase: string): NextConfig => ({
  // In development an address that the export would not have is to be not found; with this it would be an error.
  ...(phase === PHASE_DEVELOPMENT_SERVER ? {} : { output: 'export', enablePrerenderSourceMaps: false }),
  // The finished site goes to out/ only after it was checked: see scripts/build.ts.
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  // Else a name made up for each build is in each page, and none would be the same as in the last one.
  generateBuildId: () => 'site',
  trailingSlash: true,
  reactStrictMode: true,
  // Types are checked by `npm test`; twice would cost the build ten seconds.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['esbuild', '@resvg/resvg-js'],
  // Seconds after which Next gives a page up, and for which it holds on to each that is made.
  staticPageGenerationTimeout: 20,
  // Else a lock file in a folder above would make that one the root, and other names of classes.
  turbopack: {
    root: process.cwd(),
  },
  // As threads the plugins of the stylesheet take less memory than as processes.
  experimental: {
    globalNotFound: true,
    // Next leaves one core idle, which of two is half.
    cpus: availableParallelism(),
    turbopackPluginRuntimeStrategy: 'workerThreads',
    // Maps are an eighth of the work of a first export, and development shows an error with its source.
    turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER,
  },
});

export default config;
