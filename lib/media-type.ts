import { own } from '@/lib/own';

const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

/** The media type of a file that the site makes besides its pages. */
export const mediaType = (file: string): string =>
  own(types, file.slice(file.lastIndexOf('.') + 1)) ?? 'text/plain; charset=utf-8';
