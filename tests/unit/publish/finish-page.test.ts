import { expect, test } from 'vitest';
import { finishPage } from '@/scripts/publish/finish-page';

const finish = (html: string) => finishPage(html).html;

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

test('removes every script of the framework, inline or not', () => {
  const scripts =
    '<script src="/_next/static/chunks/a.js" async=""></script><script>self.__next_f.push([1,"x"])</script><script nomodule="" src="/p.js"></script>';
  expect(finish(page(scripts, `<main>Text</main>${scripts}`))).toBe(page('', '<main>Text</main>'));
});

test('keeps structured data, speculation rules and our islands', () => {
  const ours =
    '<script type="application/ld+json">{"a":"\\u003c/script>"}</script><script type="speculationrules">{}</script><script type="module" src="/islands/search.js"></script>';
  expect(finish(page('', ours))).toBe(page('', ours));
});

test('writes a space that does not break as itself, which is shorter than its name', () => {
  expect(finish(page('', '<p>10&nbsp;000, 2016\u00A0года</p>'))).toBe(
    page('', '<p>10\u00A0000, 2016\u00A0года</p>'),
  );
});

test('removes a module that is not an island', () => {
  const foreign =
    '<script type="module" src="/_next/x.js"></script><script type="module">x</script><script type="module" src="https://example.org/islands/x.js"></script>';
  expect(finish(page('', foreign))).toBe(page(''));
});

test('removes preloads of scripts, keeps those of fonts and the stylesheet, and moves both to /assets/', () => {
  const links =
    '<link rel="preload" as="script" href="/_next/static/chunks/a.js"><link rel="preload" as="font" href="/_next/static/media/f.woff2"><link rel="stylesheet" href="/_next/static/css/s.css" data-precedence="next"><link rel="expect" href="#x"><link rel="canonical" href="http://localhost:3000/en/">';
  expect(finish(page(links))).toBe(
    page(
      '<link rel="preload" as="font" href="/assets/media/f.woff2"><link rel="stylesheet" href="/assets/css/s.css"><link rel="canonical" href="http://localhost:3000/en/">',
    ),
  );
});

test('a plain page does not preload the font, which it does not use', () => {
  const font = '<link rel="preload" as="font" href="/assets/media/f.woff2">';
  const sheet = '<link rel="stylesheet" href="/assets/css/s.css">';
  const plain = (head: string) => page(head).replace('<body', '<body class="plain font-sans"');
  expect(finish(plain(font + sheet))).toBe(plain(sheet));
});

test('removes the marks of streaming: comments, the empty hidden element, the size-adjust mark', () => {
  const marks = '<div hidden=""><!--$--><!--/$--></div><!--$--><main>1<!-- -->2</main><!--/$-->';
  expect(finish(page('<meta name="next-size-adjust" content="">', marks))).toBe(
    page('', '<main>12</main>'),
  );
});

test('keeps hidden elements that are not empty, and text that only looks like markup', () => {
  const body =
    '<div hidden=""><p>Kept</p></div><pre>&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;</pre><a href="/_next/static-page/">x</a>';
  expect(finish(page('', body))).toBe(page('', body));
});

test('orders the head in the same way, whichever part was ready first', () => {
  const [charset, viewport] = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
  ];
  const first =
    '<link rel="preload" as="font" href="/f.woff2"><link rel="stylesheet" href="/b.css"><link rel="stylesheet" href="/a.css">';
  const [search, title, robots] = [
    '<link rel="search" href="/s.xml">',
    '<title>A</title>',
    '<meta name="robots" content="noindex">',
  ];
  const ordered = page(charset + viewport + first + title + search + robots);
  for (const parts of [
    [search, charset, viewport, first, title, robots],
    [charset, viewport, first, robots, title, search],
    [title, robots, search, first, viewport, charset],
  ])
    expect(finish(page(parts.join('')))).toBe(ordered);
});

test('does not change a finished page', () => {
  const once = finish(
    page('<title>A &amp; B</title>', '<main><table><tr><td>x</table><script>x</script></main>'),
  );
  expect(finish(once)).toBe(once);
});

test('marks external links whose address a printed page shows anyway', () => {
  const link = (words: string, isSeen = false) =>
    `<a href="https://example.org/a"${isSeen ? ' data-address-seen=""' : ''}>${words}</a>`;
  const archived = '<a href="https://example.org/a" data-archived="">Copy</a>';
  expect(finish(page('', archived + link('Source') + link('Source')))).toBe(
    page('', archived + link('Source') + link('Source', true)),
  );
  expect(finish(page('', link('example.org/a') + link('Source')))).toBe(
    page('', link('example.org/a', true) + link('Source', true)),
  );
});
