/** Anchors with the former slugs of an item, so that old links still find it on its page. */
export function FormerIds({ slugs = [] }: { slugs?: readonly string[] | undefined }) {
  return slugs.map((slug) => <span key={slug} id={slug} />);
}
