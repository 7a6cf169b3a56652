import type { Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** Makes the links in rendered HTML absolute, since a feed is read away from its page; `page` is the absolute address of that page. */
export function absoluteLinks(html: string, page: string): string {
  const resolveLinks = () => (tree: Root) => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src'] as const)
        if (typeof properties[name] === 'string') properties[name] = new URL(properties[name], page).href;
    });
  };
  return String(rehype().data('settings', { fragment: true }).use(resolveLinks).processSync(html));
}
