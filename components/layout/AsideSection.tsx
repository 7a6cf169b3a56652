import type { ReactNode } from 'react';

/** One block of facts beside a text. */
export function AsideSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-t border-rule pt-2 break-inside-avoid print:mb-4">
      <h2 className="mb-1 font-sans text-sm font-semibold text-soft">{title}</h2>
      {children}
    </section>
  );
}
