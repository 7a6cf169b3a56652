/**
 * Rules for hosts: lists once had further pages (page/2/) and a copy with context and later projects (all/).
 * Every such address leads to the list. They are too many for a page each.
 */
export const formerLists = {
  // Cloudflare Pages and Netlify.
  _redirects: ['news', 'events'].flatMap((section) => [
    `/:lang/${section}/all/* /:lang/${section}/:splat 301`,
    `/:lang/${section}/page/* /:lang/${section}/ 301`,
    `/:lang/${section}/:facet/:value/page/* /:lang/${section}/:facet/:value/ 301`,
  ]),
  '_redirects.caddy': [
    '@all path_regexp all ^(/[^/]+/(?:news|events)/)all/(.*)$',
    'redir @all {re.all.1}{re.all.2} 301',
    '@page path_regexp page ^(/[^/]+/(?:news|events)/(?:[^/]+/[^/]+/)?)page/',
    'redir @page {re.page.1} 301',
  ],
  '_redirects.nginx': [
    'rewrite ^(/[^/]+/(?:news|events)/)all/(.*)$ $1$2 permanent;',
    'rewrite ^(/[^/]+/(?:news|events)/(?:[^/]+/[^/]+/)?)page/ $1 permanent;',
  ],
};
