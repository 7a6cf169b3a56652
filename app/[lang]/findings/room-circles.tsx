import { radiusOf, roomsOf } from '@/lib/charts/attendance';
import type { Site } from '@/lib/site';

/** How many times as large as on Results, where circles stand on an axis of time. */
const scale = 2;

/** A circle for each room whose people a report counts, by size; the sentence beside it says what stands out. */
export function RoomCircles({ site }: { site: Site }) {
  const rooms = roomsOf(site).toSorted((a, b) => a.people - b.people);
  if (rooms.length === 0) return null;
  const middle = Math.floor((rooms.length - 1) / 2);
  return (
    <>
      <div className="chart flex flex-wrap items-center gap-1.5 print:[zoom:0.6]">
        {rooms.map(({ people, exactness, article }, i) => {
          const radius = scale * radiusOf(people);
          const size = 2 * radius + 2;
          const isMiddle = i === middle;
          return (
            <span
              key={`${article.slug} ${people} ${exactness}`}
              className="inline-flex items-center gap-1 font-semibold text-amber"
            >
              <svg aria-hidden="true" width={size} height={size}>
                <circle
                  cx={radius + 1}
                  cy={radius + 1}
                  r={radius}
                  className={lookOf(exactness === 'exact', isMiddle)}
                />
              </svg>
              {isMiddle && <span aria-hidden="true">{people}</span>}
            </span>
          );
        })}
      </div>
      <figcaption className="mt-3 text-xs text-soft">{site.messages.homePage.rooms}</figcaption>
    </>
  );
}

function lookOf(isExact: boolean, isMiddle: boolean): string {
  if (isExact) return isMiddle ? 'fill-amber' : 'fill-teal';
  return `fill-panel stroke-2 [stroke-dasharray:3] ${isMiddle ? 'stroke-amber' : 'stroke-teal'}`;
}
