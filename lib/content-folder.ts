import path from 'node:path';

/** Folder of the content; CONTENT_DIR names another one, as the benchmark and the tests do. */
export const contentFolder = (): string => path.resolve(process.env['CONTENT_DIR'] || 'content');
