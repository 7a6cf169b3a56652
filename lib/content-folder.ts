import path from 'node:path';

/** Folder of the content; tests and benchmarks set CONTENT_DIR to another one. */
export const contentFolder = (): string => path.resolve(process.env['CONTENT_DIR'] || 'content');
