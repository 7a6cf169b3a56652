import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a copy was made from. */
export interface Origin {
  /** ISO day of the commit, or of the last change of the content where there is no history. */
  day: string;
  commit?: string;
  /** Whether files have changed since that commit. */
  isChanged: boolean;
}

/** The commit that a site was built from, as far as this folder knows. */
export function readOrigin(site: string): Origin {
  try {
    const [commit = '', day = ''] = git('log', '-1', '--format=%H %cs').split(' ');
    return { day, commit, isChanged: git('status', '--porcelain') !== '' };
  } catch {
    // The project can be had without its history.
    const data = JSON.parse(readFileSync(path.join(site, 'en/data/all.json'), 'utf8'));
    return { day: data.date, isChanged: false };
  }
}

const git = (...args: string[]) =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
