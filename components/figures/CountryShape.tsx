import { drawCountryOutline } from '@/lib/figures/country-outline';

interface Props {
  iso3: string;
  /** Length of the longer side, about two units a pixel. */
  size: number;
  /** Without a title the outline is decoration, hidden from screen readers. */
  title?: string;
  className?: string;
}

/** The outline of a country. */
export function CountryShape({ iso3, size, title, className = '' }: Props) {
  const { width, height, path, disputed } = drawCountryOutline(iso3, size);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width / 2}
      height={height / 2}
      role={title && 'img'}
      aria-label={title}
      aria-hidden={!title}
      className={className}
    >
      {title && <title>{title}</title>}
      <path d={path} strokeWidth="1" strokeLinejoin="round" className="fill-teal stroke-teal" />
      {disputed && (
        <g className="fill-none">
          <path d={disputed} strokeWidth={(size / 50).toFixed(1)} className="stroke-paper" />
          <path
            d={disputed}
            strokeWidth={(size / 130).toFixed(1)}
            strokeDasharray={(size / 66).toFixed(1)}
            className="stroke-ink"
          />
        </g>
      )}
    </svg>
  );
}
