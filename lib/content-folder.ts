import path from 'node:path';

/** Folder of the content; CONTENT_DIR names another one, for the tests. */
export const contentFolder = (): string => path.resolve(process.env['CONTENT_DIR'] || 'content');
