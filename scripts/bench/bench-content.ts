import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Copies the content to another folder with as many articles as asked for, made of the real ones: each round has titles and addresses of its own. */
export function writeContent(from: string, to: string, articles: number): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const news = path.join(to, 'news');
  const real = readdirSync(news).map((name) => ({ name, source: readFileSync(path.join(news, name), 'utf8') }));
  const left = real.slice(articles).map(({ name }) => name.replace(/\.md$/, ''));
  for (const slug of left) rmSync(path.join(news, `${slug}.md`));
  if (left.length > 0) redirect(to, new Set(left));
  for (let i = real.length; i < articles; i++) {
    const { name, source } = real[i % real.length] as (typeof real)[number];
    const round = Math.floor(i / real.length) + 1;
    writeFileSync(
      path.join(news, name.replace(/\.md$/, `-${round}.md`)),
      source.replace(/^title: (["']?)(.*)\1$/m, (_, quote, title) => `title: ${quote}${title} (${round})${quote}`),
    );
  }
}

/** Links to articles that were left out lead to the list of all. */
function redirect(folder: string, left: ReadonlySet<string>): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name))) {
    const source = readFileSync(file, 'utf8');
    const mended = source.replace(/\/en\/news\/([a-z0-9-]+)\//g, (link, slug) => (left.has(slug) ? '/en/news/' : link));
    if (mended !== source) writeFileSync(file, mended);
  }
}
