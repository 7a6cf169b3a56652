/**
 * The pages of a route, for the export alone: `next dev` would read all content for them in a new process at each view of a page,
 * and answer by its last list, in which a new article is missing. It asks the page itself, which says when it is not found.
 */
export const forExport = <Params>(params: () => Params[]) => (process.env.NODE_ENV === 'production' ? params : () => []);
