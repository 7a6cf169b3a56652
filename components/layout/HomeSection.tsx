import type { ReactNode } from 'react';

/** A full-width section of the home page. */
export function HomeSection({ id, title, lead, children }: { id: string; title: string; lead?: string | undefined; children: ReactNode }) {
  return (
    <section className="break-inside-avoid border-rule [section+&]:border-t">
      <div className="mx-auto max-w-page px-4 py-10 sm:px-6 md:py-14 print:px-0 print:py-2.5">
        <h2 id={id} className="text-2xl print:text-xl">
          {title}
        </h2>
        {lead && <p className="mt-2 max-w-measure text-soft print:mt-1 print:text-sm">{lead}</p>}
        <div className="mt-6 print:mt-2">{children}</div>
      </div>
    </section>
  );
}
