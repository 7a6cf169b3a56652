/** Next's export as a script for Node, with its arguments. */
export const nextExport = ['node_modules/next/dist/bin/next', 'build'];

/** What its processes need in their environment to export into a folder. */
export function exportEnvironment(folder: string): Record<string, string> {
  return {
    NEXT_DIST_DIR: folder,
    NEXT_TELEMETRY_DISABLED: '1',
    // The compiler hands memory back at once (mimalloc's option): else the first build on a machine takes up to twice as much.
    MIMALLOC_PURGE_DELAY: '0',
  };
}
