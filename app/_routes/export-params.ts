/**
 * The pages of a route, for the export alone: `next dev` would read all content for them in a new process at each view of a page,
 * and answer by its last list, in which a new article is missing. It asks the page itself, which says when it is not found.
 * Next refuses a route without any page: where there is nothing to show, `none` stands in, and is not published.
 */
export const forExport = <Params>(params: () => Params[], none?: Params) => {
  if (process.env.NODE_ENV !== 'production') return () => [];
  return () => {
    const found = params();
    return found.length === 0 && none ? [none] : found;
  };
};
