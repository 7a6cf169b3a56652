import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knownCases } from '@/lib/content/rules/known-cases';

/** Copies the originals to another folder with as many articles as asked for, made of the real ones: each copy has a title, an address, a beginning and an end of its own. */
export function writeContent(from: string, to: string, articles: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  rmSync(path.join(to, 'translations'), { recursive: true, force: true });
  const news = path.join(to, 'news');
  const real = readdirSync(news).map((name) => ({ name, source: readFileSync(path.join(news, name), 'utf8') }));
  const left = real.slice(articles).map(({ name }) => name.replace(/\.md$/, ''));
  for (const slug of left) rmSync(path.join(news, `${slug}.md`));
  if (left.length > 0) cutTies(to, new Set(left));
  // A longer text could pass the most words that an article may have, and what is an exception is one only once.
  const short = real.filter(
    ({ name, source }) => source.split(/\s+/).length < 330 && !knownCases.some(({ file }) => file === `news/${name}`),
  );
  for (let i = real.length; i < articles; i++) {
    const { name, source } = short[i % short.length] as (typeof real)[number];
    const round = Math.floor(i / short.length) + 1;
    writeFileSync(path.join(news, name.replace(/\.md$/, `-${round}.md`)), copyOf(source, round, i));
  }
}

function copyOf(source: string, round: number, number: number): string {
  const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(source) ?? [];
  const titled = front.replace(/^title: (["']?)(.*)\1$/m, (_, quote, title) => `title: ${quote}${title} (${round})${quote}`);
  const [text = '', ...notes] = body.trim().split(/\n\n(?=\[\^)/);
  return [`${titled}\nCopy ${number} begins here. ${text} So ends copy ${number}.`, ...notes].join('\n\n').concat('\n');
}

/** Links to articles that were left out lead to the list of all; laws and threads name them no more. */
function cutTies(folder: string, left: ReadonlySet<string>): void {
  rmSync(path.join(folder, 'threads'), { recursive: true });
  mkdirSync(path.join(folder, 'threads'));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name))) {
    const source = readFileSync(file, 'utf8');
    const mended = source
      .replace(/\]\(\/news\/([a-z0-9-]+)\//g, (link, slug) => (left.has(slug) ? '](/news/' : link))
      .replace(/^ +news: "?([a-z0-9-]+)"?\n/gm, (line, slug) => (left.has(slug) ? '' : line))
      .replace(/\]\(\/threads\/[a-z0-9-]+\//g, '](/threads/');
    if (mended !== source) writeFileSync(file, mended);
  }
}
