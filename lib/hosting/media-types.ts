const utf8 = '; charset=utf-8';

const types: Record<string, string> = {
  '.html': `text/html${utf8}`,
  '.css': `text/css${utf8}`,
  '.js': `text/javascript${utf8}`,
  '.txt': `text/plain${utf8}`,
  '.csv': `text/csv${utf8}`,
  '.ics': `text/calendar${utf8}`,
  '.bib': `application/x-bibtex${utf8}`,
  '.ris': `application/x-research-info-systems${utf8}`,
  '.json': 'application/json',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.schema.json': 'application/schema+json',
  '.webmanifest': 'application/manifest+json',
  '.xml': `application/xml${utf8}`,
  '.atom': `application/atom+xml${utf8}`,
  '.rss': `application/rss+xml${utf8}`,
  '.opml': `text/x-opml${utf8}`,
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** The type of any other file, such as a part of the search index. */
export const unknownType = 'application/octet-stream';

/** Media types by the end of a path, longest first: the first match counts. */
export const mediaTypes: readonly (readonly [end: string, type: string])[] = Object.entries(types).sort(([a], [b]) => b.length - a.length);

/** The media type of the file at a path; for a folder, that of its page. */
export function mediaType(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return mediaTypes.find(([end]) => file.endsWith(end))?.[1] ?? unknownType;
}

/** Whether a file is text, which compresses well; pictures and fonts are already compressed. */
export function isText(path: string): boolean {
  return /^text\/|json$|xml($|;)|bibtex|research-info/.test(mediaType(path));
}
