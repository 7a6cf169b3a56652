import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Move } from '@/lib/content/addresses';
import { movedPage, redirectFiles } from '@/lib/hosting/moved';
import type { Lang } from '@/lib/i18n/languages';

/** Leads from former addresses to new ones: a page for a page, a copy for a file, and a list for each host. */
export async function writeMoves(stage: string, moves: ReadonlyMap<Lang, readonly Move[]>): Promise<void> {
  for (const [lang, list] of moves) for (const move of list) if (!move.from.includes('#')) await writeMove(stage, lang, move);
  for (const [name, text] of Object.entries(redirectFiles([...moves.values()].flat()))) await writeFile(path.join(stage, name), text);
}

async function writeMove(stage: string, lang: Lang, move: Move): Promise<void> {
  const file = path.join(stage, move.from.endsWith('/') ? `${move.from}index.html` : move.from);
  await mkdir(path.dirname(file), { recursive: true });
  if (move.from.endsWith('/')) await writeFile(file, movedPage(lang, move));
  else await copyFile(path.join(stage, move.to), file);
}
