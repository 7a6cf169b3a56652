import { build } from 'esbuild';

/** The browser scripts of the site, by the file name that pages load. */
const islands: Readonly<Record<string, string>> = {
  'leave.js': 'islands/leave/leave.ts',
  'search.js': 'islands/search/search.ts',
};

export const dynamic = 'force-static';
export const generateStaticParams = () => Object.keys(islands).map((file) => ({ file }));

/** Bundles an island and its imports into one file for browsers of the last five years. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const entry = islands[(await params).file];
  if (!entry) return new Response('no such island', { status: 404 });
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    // Also runs as a plain script, which a page opened from a disk needs.
    format: 'iife',
    target: 'es2021',
    minify: true,
    legalComments: 'none',
  });
  return new Response(outputFiles[0]?.text, {
    headers: { 'Content-Type': 'text/javascript;charset=utf-8' },
  });
}
