import type { Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** Makes the links of a text's tree absolute; `page` is the absolute address of the page that shows the text. */
function absolute({ page }: { page: string }) {
  return (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src'] as const)
        if (typeof properties[name] === 'string') properties[name] = new URL(properties[name], page).href;
    });
  };
}

/** Rendered HTML with its links made absolute, since a feed is read away from its page. */
export function absoluteLinks(html: string, page: string): string {
  return String(rehype().data('settings', { fragment: true }).use(absolute, { page }).processSync(html));
}
