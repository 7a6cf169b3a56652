import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  children: ReactNode;
  className?: string;
}

/** A section whose heading hangs in the left column on wide screens, so that the page can be scanned down one edge. */
export function HangingSection({ id, title, children, className = '' }: Props) {
  return (
    <section className={`grid gap-x-6 gap-y-2 lg:grid-cols-[15rem_minmax(0,1fr)] ${className}`}>
      <h2 id={id} className="font-sans text-sm font-semibold leading-normal">
        {title}
      </h2>
      <div className="max-w-measure min-w-0">{children}</div>
    </section>
  );
}
