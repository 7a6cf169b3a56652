import type { Entry } from '@/lib/content/schema';

/** People named in their public role. */
export function PeopleList({ people }: { people: Entry<'news'>['people'] }) {
  return (
    <ul className="flex flex-col gap-2">
      {people.map(({ name, role }) => (
        <li key={name}>
          {name} <span className="block text-soft">{role}</span>
        </li>
      ))}
    </ul>
  );
}
