import { Raw } from './Raw';

/** Rendered Markdown. */
export const Prose = ({ html, className = '' }: { html: string; className?: string }) =>
  html === '' ? null : <Raw as="div" className={`prose ${className}`} html={html} />;
