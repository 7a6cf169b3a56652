// Takes the place of Next's module that prepares every part of a page for its own router. The site
// leaves the router out.
export const collectSegmentData = () => undefined;
export const collectPrefetchHints = () => undefined;
