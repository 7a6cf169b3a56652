import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { ContentError } from '@/lib/content/read/problem';
import { renderBody } from '@/lib/content/text/markdown';
import { makeEntry } from '@/tests/content-factory';

/** Known ways to get code into pages made from Markdown or HTML: from OWASP's cheat sheet and reports on Markdown renderers. */
const vectors = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=https://example.org/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<SCRIPT>alert(1);//<</SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<script/xss src="https://example.org/x.js"></script>',
  '</p><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<IMG SRC=`javascript:alert("x")`>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<img """><script>alert(1)</script>">',
  '<img src onerror /" \'"= alt=alert(1)//">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text y="20">x</text></a></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<math href="javascript:alert(1)">x</math>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<object data="javascript:alert(1)">',
  '<embed src="data:text/html,x">',
  '<base href="https://example.org/">',
  '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href="https://example.org/x.css">',
  '<style>@import "https://example.org/x.css";</style>',
  '<div style="background:url(javascript:alert(1))">',
  '<form action="javascript:alert(1)"><button>x</button></form>',
  '<input autofocus onfocus=alert(1)>',
  '<details open ontoggle=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href=" &#14; javascript:alert(1)">x</a>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo "x"; ?><script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<xmp><p title="</xmp><svg/onload=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>',
  '<x onclick=alert(1)>x</x>',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1))',
  '[x](javascript&colon;alert&lpar;1&rpar;)',
  '[x](<javascript:alert(1)>)',
  '[x](<java\tscript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](\u00a0javascript:alert(1))',
  '[x](javascript:window.onerror=alert;throw%20document.cookie)',
  '[x](javascript://example.org/%0aalert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](livescript:alert(1))',
  '[x](jar:https://example.org!/x)',
  '[x](blob:https://example.org/x)',
  '[x](/en/ "\\" onmouseover=\\"alert(1)")',
  '[x](https://example.org/"onmouseover="alert(1))',
  "[x](https://example.org/'onmouseover='alert(1))",
  '[x](https://example.org/ "t" onclick="alert(1)")',
  '[x]: javascript:alert(1)\n\n[x]',
  '[x]: <javascript:alert(1)>\n\n[a][x]',
  '![x](javascript:alert(1))',
  '![x](https://example.org/x.png"onerror="alert(1))',
  '![x"onerror="alert(1)](/x.png)',
  '![x][y]\n\n[y]: data:image/svg+xml,<svg/onload=alert(1)>',
  '<javascript:alert(1)>',
  '<data:text/html,x>',
  '[<script>alert(1)</script>](/en/)',
  '[![x](javascript:alert(1))](/en/)',
  '[x[y](javascript:alert(1))](/en/)',
  '`<script>alert(1)</script>`',
  '```\n</code></pre><script>alert(1)</script>\n```',
  '```"><script>alert(1)</script>\ncode\n```',
  '``` js onclick=alert(1)\ncode\n```',
  '    <script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\<script>alert(1)\\</script>',
  '## <script>alert(1)</script>',
  '## " onmouseover="alert(1)',
  '## a\n\n## "><img src=x onerror=alert(1)>',
  '| <script>alert(1)</script> |\n| - |\n| [x](javascript:alert(1)) |',
  '| a |\n| :- onclick=alert(1) |\n| x |',
  'a[^1]\n\n[^1]: <script>alert(1)</script>',
  'a[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  'a[^1]\n\n[^1]: [x](javascript:alert(1))',
  'a[^1] [x](/en/ "data-footnote-ref>5<img src=x onerror=alert(1)>")\n\n[^1]: x',
  'a[^1] [x](/en/ "<sup><a href=\\"#a\\" id=\\"b\\" data-footnote-ref aria-describedby=\\"footnote-label\\">5</a></sup><img src=x onerror=alert(1)>")\n\n[^1]: x',
  '- [ ] <input onfocus=alert(1)>',
  '- [x] [y](javascript:alert(1))',
  '> <script>alert(1)</script>',
  '1. <svg onload=alert(1)>',
  '~~<script>alert(1)</script>~~',
  'javascript:alert(1)',
  'https://example.org/<script>alert(1)</script>',
  'https://example.org/?"onclick="alert(1)',
  'www.example.org/"><script>alert(1)</script>',
  'x@example.org"onclick="alert(1)',
  '\u202ejavascript:alert(1)\u202c <\u0000script>alert(1)</script>',
  '＜script＞alert(1)＜/script＞',
  '<\u0000script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}} #{alert(1)} <%= 1 %>',
];

const elements = new Set(
  'a blockquote br code del em h2 h3 h4 h5 h6 hr input li ol p pre section span strong sup table tbody td th thead tr ul'.split(' '),
);
const attributes = /^(href|title|id|class|align|type|checked|disabled|start|dir|aria-[a-z]+|data-footnote-(ref|backref)|data-footnotes)$/;

/** Whatever in a rendered body could run, load or pretend to be something else. */
function dangers(html: string): string[] {
  const found: string[] = [];
  const walk = (node: Tree.ParentNode) => {
    for (const child of node.childNodes) {
      if (child.nodeName === '#comment') found.push('a comment');
      if (!('attrs' in child)) continue;
      if (!elements.has(child.tagName)) found.push(`<${child.tagName}>`);
      for (const { name, value } of child.attrs) {
        if (!attributes.test(name)) found.push(`${name}="${value}"`);
        if (name === 'href' && !/^(https?:\/\/|mailto:|tel:|\/(?![/\\])|#)/.test(value)) found.push(`href="${value}"`);
      }
      walk(child);
    }
  };
  walk(parseFragment(html));
  return found;
}

/** The dangers in what a body becomes, if it is not refused. */
function offences(body: string): string[] {
  try {
    return dangers(renderBody(makeEntry('news', {}, { body }))).map((danger) => `${body} came out as ${danger}`);
  } catch (error) {
    return error instanceof ContentError ? [] : [`${body}: ${error}`];
  }
}

test('puts nothing that runs, loads or misleads into a page, whatever is in a body and wherever in it', () => {
  const hide = [
    (vector: string) => vector,
    (vector: string) => `> ${vector}`,
    (vector: string) => `- a\n  - ${vector}`,
    (vector: string) => `## ${vector}`,
    (vector: string) => `| a |\n| - |\n| ${vector} |`,
    (vector: string) => `[${vector}](/en/)`,
    (vector: string) => `**${vector}**`,
    (vector: string) => `a[^1]\n\n[^1]: ${vector}`,
  ];
  const offenders = hide.flatMap((wrap) => vectors.map(wrap).flatMap(offences));
  expect(offenders).toEqual([]);
});

test('finds each kind of danger', () => {
  expect(dangers('<p onclick="x"><script></script><a href="javascript:x">y</a><svg></svg><p style="a">')).toHaveLength(5);
});
