import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { knownCases } from '@/lib/content/rules/known-cases';

/** Copies the originals to another folder with more articles, made from the real ones: each copy has its own title, address, beginning and end. */
export function writeContent(from: string, to: string, articles: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  rmSync(path.join(to, 'translations'), { recursive: true, force: true });
  const news = path.join(to, 'news');
  const real = readdirSync(news).map((name) => ({ name, source: readFileSync(path.join(news, name), 'utf8') }));
  if (articles < real.length) throw new Error(`The site has ${real.length} articles already`);
  // A longer text could pass the most words that an article may have, and an exception to a rule holds for one file only.
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
