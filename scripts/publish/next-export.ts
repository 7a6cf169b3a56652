/** Next's export as a script for Node, with its arguments. */
export const nextExport = ['node_modules/next/dist/bin/next', 'build'];

// Left alone, Node lets the memory of a program grow up to four times what it needs before it clears it.
const clearMemorySooner = `import { setFlagsFromString } from 'node:v8'; setFlagsFromString('--heap-growing-percent=50');`;

/** What its processes need in their environment to export into a folder. */
export function exportEnvironment(folder: string): Record<string, string> {
  return {
    NEXT_DIST_DIR: folder,
    NEXT_TELEMETRY_DISABLED: '1',
    // The compiler hands memory back at once (mimalloc's option): else the first build on a machine takes up to twice as much.
    MIMALLOC_PURGE_DELAY: '0',
    // In this way alone it reaches the workers, which hold all articles.
    NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import=data:text/javascript,${encodeURIComponent(clearMemorySooner)}`.trim(),
  };
}
