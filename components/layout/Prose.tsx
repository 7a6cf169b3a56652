import { Raw } from './Raw';

/** Rendered Markdown, with the attributes of its language where it is not that of the page. */
export const Prose = ({
  html,
  className = '',
  ...language
}: {
  html: string;
  className?: string;
  lang?: string;
  dir?: string;
}) =>
  html === '' ? null : <Raw as="div" className={`prose ${className}`} html={html} {...language} />;
