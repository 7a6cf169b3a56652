import type { ReactNode } from 'react';

interface Props {
  id: string;
  title: string;
  lead?: string | undefined;
  children: ReactNode;
}

/** A part of the home page across the whole width. */
export function HomeSection({ id, title, lead, children }: Props) {
  return (
    <section className="border-b border-rule last:border-b-0">
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6 md:py-14 print:py-4">
        <h2 id={id} className="text-2xl">
          {title}
        </h2>
        {lead && <p className="mt-2 max-w-measure text-soft">{lead}</p>}
        <div className="mt-6 print:mt-3">{children}</div>
      </div>
    </section>
  );
}
