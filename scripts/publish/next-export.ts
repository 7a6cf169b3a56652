/** The script of Next's export and its arguments, for Node. */
export const nextExport = ['node_modules/next/dist/bin/next', 'build'];

/** Environment of an export into a folder. */
export function exportEnvironment(folder: string): Record<string, string> {
  return {
    NEXT_DIST_DIR: folder,
    NEXT_TELEMETRY_DISABLED: '1',
    // An option of mimalloc: the compiler returns memory at once. Otherwise the first build on a machine takes up to twice as much.
    MIMALLOC_PURGE_DELAY: '0',
  };
}
