/** Head of a page: its only h1, and a sentence below it. */
export const PageTitle = ({ title, lead }: { title: string; lead: string }) => (
  <header className="mb-8 border-b border-rule pb-6 wrap-anywhere">
    <h1 className="max-w-headline text-2xl sm:text-3xl">{title}</h1>
    {lead && <p className="mt-4 max-w-measure text-lg text-soft">{lead}</p>}
  </header>
);
