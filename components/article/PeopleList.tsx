import type { Entry } from '@/lib/content/schema';

/** People named in their public role. */
export function PeopleList({ people }: { people: readonly Entry<'news'>['people'][number][] }) {
  return (
    <ul className="flex list-none flex-col gap-2 ps-0">
      {people.map(({ name, role }) => (
        <li key={name} className="text-sm">
          <span className="font-semibold">{name}</span> <span className="block text-xs text-soft">{role}</span>
        </li>
      ))}
    </ul>
  );
}
