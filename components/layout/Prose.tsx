import { Raw } from './Raw';

/** Rendered Markdown. */
export function Prose({ html, className = '' }: { html: string; className?: string }) {
  return html === '' ? null : <Raw as="div" className={`prose ${className}`} html={html} />;
}
