import { createElement, type HTMLAttributes } from 'react';

interface Props extends HTMLAttributes<HTMLElement> {
  as: 'div' | 'script';
  type?: 'application/ld+json' | 'speculationrules';
  /** HTML made by lib/content/markdown, or JSON made by this site. */
  html: string;
}

/** The one place where a string becomes markup: rendered Markdown, and JSON in a script element. */
export function Raw({ as, html, ...attributes }: Props) {
  // "</script>" or "<!--" inside JSON would end the element; in JSON "<" may always be written as its escape.
  const safe = as === 'script' ? html.replaceAll('<', '\\u003c') : html;
  return createElement(as, { ...attributes, dangerouslySetInnerHTML: { __html: safe } });
}
