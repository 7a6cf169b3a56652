import { createElement, type HTMLAttributes } from 'react';

interface Props extends HTMLAttributes<HTMLElement> {
  as: 'div' | 'script';
  type?: 'application/ld+json' | 'speculationrules';
  /** HTML made by lib/content/text/markdown, or JSON made by this site. */
  html: string;
}

/** The only place where a string becomes markup: rendered Markdown, or JSON in a script element. */
export function Raw({ as, html, ...attributes }: Props) {
  // "</script>" or "<!--" inside JSON would end the element; JSON allows "<" to be escaped
  // anywhere.
  const safe = as === 'script' ? html.replaceAll('<', '\\u003c') : html;
  return createElement(as, { ...attributes, dangerouslySetInnerHTML: { __html: safe } });
}
