import type { Site } from '@/lib/site';

/** The years as the contents of a list, each with its number of items. */
export const PartNav = ({
  site,
  parts,
}: {
  site: Site;
  parts: readonly { id: string; label: string; items: readonly unknown[] }[];
}) => (
  <nav
    aria-label={site.messages.onThisPage}
    className="mt-1 mb-1 border-y border-rule text-xs sm:mb-4 sm:text-sm lg:mt-0 lg:border-t-0 lg:pb-1 print:hidden"
  >
    <ul className="flex flex-wrap gap-x-2 sm:gap-x-6">
      {parts.map(({ id, label, items }) => (
        <li key={id}>
          <a href={`#${id}`} className="tap gap-1">
            {label} <span className="text-soft tabular">{items.length}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
