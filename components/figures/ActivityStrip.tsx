import { drawActivityStrip } from '@/lib/figures/activity-strip';
import { type Lang, languageOf } from '@/lib/i18n/languages';

interface Props {
  lang: Lang;
  /** ISO dates of the activities, the earliest first. */
  dates: readonly string[];
  /** Index of the marked activity. */
  marked?: number | undefined;
  /** First and last year of the axis. */
  years: readonly [number, number];
  width: number;
  height: number;
}

/** Activities as squares over the quarters of the project, one of them marked. Decoration: the text next to it says the same. */
export function ActivityStrip({ lang, dates, marked, years, width, height }: Props) {
  const { direction } = languageOf(lang);
  const strip = drawActivityStrip(dates, marked, years, { width, height, direction });
  return (
    <svg
      viewBox={`0 0 ${strip.width} ${strip.height}`}
      width={strip.width}
      height={strip.height}
      aria-hidden="true"
      className="w-full max-w-88"
    >
      {strip.squares.map((square) => (
        <rect
          key={`${square.x} ${square.y}`}
          x={square.x}
          y={square.y}
          width={square.width}
          height={square.height}
          className={square.isMarked ? 'fill-amber' : 'fill-teal'}
        />
      ))}
      {strip.pointer && <path d={`M${strip.pointer.x} ${strip.pointer.y}l-3.5 -5h7z`} className="fill-amber" />}
      <path d={`M0 ${strip.baseline + 0.5}H${strip.width}`} className="stroke-line" />
      {strip.years.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x + 0.5} ${strip.baseline}v5`} className="stroke-line" />
          <text x={direction === 'rtl' ? x - 4 : x + 4} y={strip.height - 3} className="fill-soft text-[13px]">
            {year}
          </text>{' '}
        </g>
      ))}
    </svg>
  );
}
