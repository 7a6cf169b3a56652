import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';
import { parseDocument } from 'yaml';

// With the words of the interface as types, code that leaves out an argument of a message does not
// compile.
const words = parseDocument(readFileSync('content/messages.yaml', 'utf8')).toJS();
writeFileSync('messages.d.ts', `export type English = ${JSON.stringify(words)};\n`);

const config = (phase: string): NextConfig => ({
  // In development an unknown address should show the "not found" page; with 'export' it would be
  // an error.
  ...(phase === PHASE_DEVELOPMENT_SERVER
    ? {}
    : { output: 'export', enablePrerenderSourceMaps: false }),
  // scripts/build.ts exports to another folder: the site goes to out/ only after it has been
  // checked.
  distDir: process.env['NEXT_DIST_DIR'] ?? '.next',
  // The default is a random id in every page, so no page would be the same as in the last build.
  generateBuildId: () => 'site',
  trailingSlash: true,
  reactStrictMode: true,
  // `npm test` checks types; doing it here too would take ten seconds.
  typescript: { ignoreBuildErrors: true },
  // Bundled for development, remark parses at half its speed.
  serverExternalPackages: ['esbuild', 'remark', 'remark-gfm', 'remark-html', 'remark-smartypants'],
  // Otherwise a lock file in a parent folder would make that folder the root, and change the names
  // of classes.
  turbopack: {
    root: process.cwd(),
    // What Next prepares for its own router, which the site leaves out, takes a fifth of a build.
    resolveAlias: { './collect-segment-data': './scripts/publish/no-segments.ts' },
  },
  experimental: {
    globalNotFound: true,
    // By default Next leaves one core idle: half of them on a machine with two.
    cpus: availableParallelism(),
    // Threads take less memory than processes.
    turbopackPluginRuntimeStrategy: 'workerThreads',
    // Source maps are an eighth of the work of a first export. Development needs them to show where
    // an error is.
    turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER,
  },
});

export default config;
