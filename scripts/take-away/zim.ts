import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { type Lang, languageOf } from '@/lib/i18n/languages';
import { messages } from '@/lib/i18n/messages';
import type { Files } from './copy-site';

/** Whether the program that makes a ZIM is on this machine. */
export const canMakeZim = (): boolean =>
  spawnSync('zimwriterfs', ['--version'], { stdio: 'ignore' }).status === 0;

/** Begins to write a copy as one file for Kiwix; `written` fails if zimwriterfs refuses it. */
export async function startZim(
  copy: Files,
  langs: readonly Lang[],
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
  const ended = promisify(execFile)('zimwriterfs', [...args, folder, file]);
  return { written: ended.then(() => {}).finally(() => rmSync(folder, { recursive: true })) };
}

const illustration = 'illustration-48.png';
