import type { Entry } from '@/lib/content/schema/entry';
import { spread } from '@/lib/figures/spread';
import { makeTimeAxis, type TimeAxis } from '@/lib/figures/time-axis';
import type { Site } from '@/lib/site';
import { compare } from '@/lib/site/order';

/** The people in one room, as a report counts them. */
export interface Room {
  /** Day on which they met, as exact as it is known. */
  date: string;
  people: number;
  exactness: 'exact' | 'about' | 'more-than';
  article: Entry<'news'>;
}

/** The courses and meetings of GLO.ACT whose reports count the people, earliest first. */
export const roomsOf = (site: Pick<Site, 'activities'>): Room[] =>
  site
    .activities()
    .flatMap((article) =>
      article.figures.flatMap(({ value, attendance, date = article.event?.start }) =>
        attendance && date ? { date, people: value, exactness: attendance, article } : [],
      ),
    )
    .sort((a, b) => compare(a.date, b.date));

/** How many reports count the people, and the size of the rooms: the middle one, and between which sizes half of them are. */
export function summarize(rooms: readonly Room[]) {
  const sizes = rooms.map(({ people }) => people).sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
  return {
    rooms: rooms.length,
    reports: new Set(rooms.map(({ article }) => article.slug)).size,
    lowerQuarter: at(0.25),
    middle: at(0.5),
    upperQuarter: at(0.75),
  };
}

/** Width in pixels of the narrowest plot, on which no circle may cover another; on wider ones they only move apart. */
const narrowest = 300;

/** The radius of the circle of a room, in pixels; its area is the number of people. */
export const radiusOf = (people: number) => Math.round(13 * Math.sqrt(people)) / 10;

/** A row of circles for each country, each over the time of its course or meeting; one in several countries is in the row of each. */
export function drawAttendance(site: Site) {
  const rooms = roomsOf(site);
  const years = rooms.map(({ date }) => Number(date.slice(0, 4)));
  const axis = makeTimeAxis(
    [Math.min(...years), Math.max(site.yearsOfActivity()[1], ...years)],
    site.direction,
  );
  const rows = site.countries.map((country) => {
    const here = rooms.filter(({ article }) => article.countries.includes(country.slug));
    return {
      country,
      circles: placeCircles(here, axis),
      counted: new Set(here.map(({ article }) => article.slug)).size,
      of: site.activities(country.slug).length,
    };
  });
  return { years: axis.years, rows, ...summarize(rooms) };
}

function placeCircles(rooms: readonly Room[], axis: TimeAxis) {
  const circles = rooms
    .map((room) => {
      const label = `${room.people}${room.exactness === 'more-than' ? '+' : ''}`;
      const radius = radiusOf(room.people);
      const isInside = radius >= 2 + 3.6 * label.length;
      // Labels outside are above and below in turn, so that each has the room of two circles.
      const half = isInside ? radius + 1 : Math.max(radius + 1, 2 * label.length + 1);
      const { x, middle, width } = axis.place(room.date);
      return { room, label, radius, isInside, half, percent: middle, span: { x, width } };
    })
    .sort((a, b) => a.percent - b.percent);
  const times = circles.map(({ percent }) => (percent * narrowest) / 100);
  const places = spread(
    circles.map(({ half }, i) => ({ x: times[i] ?? 0, half })),
    narrowest,
  );
  return circles.map(({ half, ...circle }, i) => ({
    ...circle,
    /** How many pixels it is moved to the right of its own place. */
    shift: Math.round((places[i] ?? 0) - (times[i] ?? 0)),
    isAbove: i % 2 === 0,
  }));
}

export type Circle = ReturnType<typeof placeCircles>[number];
