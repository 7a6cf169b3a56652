import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Files } from './copy-site';

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** Whether the program that makes a ZIM is on this machine. */
export const canMakeZim = (): boolean => isInstalled('zimwriterfs');

/**
 * Begins to write a copy as one file for Kiwix; `written` fails if zimwriterfs refuses it. Its date
 * is the day of the copy where faketime is installed, and today elsewhere.
 */
export async function startZim(
  copy: Files,
  langs: readonly Lang[],
  day: string,
  file: string,
): Promise<{ written: Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'zim-'));
  for (const [name, content] of copy) {
    const to = path.join(folder, name);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, content);
  }
  await sharp('public/icon-192.png').resize(48).png().toFile(path.join(folder, illustration));
  const { siteName, archiveLine } = messages('en');
  const options = {
    welcome: 'index.html',
    threads: 1,
    illustration,
    language: langs.map((lang) => languageOf(lang).iso639).join(','),
    name: 'glo-act',
    title: siteName,
    description: archiveLine,
    creator: siteName,
    publisher: siteName,
  };
  rmSync(file, { force: true });
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const [program = '', ...before] = isInstalled('faketime')
    ? ['faketime', `${day} 12:00:00`, 'zimwriterfs']
    : ['zimwriterfs'];
  const ended = promisify(execFile)(program, [...before, ...args, folder, file], {
    env: { ...process.env, TZ: 'UTC' },
  });
  const written = ended
    .then(() => writeFileSync(file, withoutRandomIds(readFileSync(file))))
    .finally(() => rmSync(folder, { recursive: true }));
  return { written };
}

/**
 * A ZIM without the random ids that zimwriterfs gives the file and its two indexes: two copies of
 * one day are then the same, byte for byte.
 */
function withoutRandomIds(zim: Buffer): Buffer {
  const idLength = 16;
  const indexStart = Buffer.from('\x0f\rXapian Glass');
  zim.fill(0, 8, 8 + idLength);
  for (let at = zim.indexOf(indexStart); at !== -1; at = zim.indexOf(indexStart, at + 1)) {
    // Two bytes between them are the version of the format.
    const id = at + indexStart.length + 2;
    zim.fill(0, id, id + idLength);
  }
  // The file ends with the checksum of all before it.
  const end = zim.length - 16;
  createHash('md5').update(zim.subarray(0, end)).digest().copy(zim, end);
  return zim;
}

const illustration = 'illustration-48.png';
