import type { Entry } from '@/lib/content/schema';
import { drawWorldMap, type MapCountry } from '@/lib/figures/world-map';
import { messages } from '@/lib/i18n/languages';
import { routes } from '@/lib/routes';
import { BoundaryNote } from './BoundaryNote';

interface Props {
  lang: string;
  countries: readonly { country: Entry<'countries'>; count: number }[];
}

/** The countries on the world, each a link with its name and number of news items. */
export function WorldMap({ lang, countries: given }: Props) {
  const t = messages(lang);
  // By region, as in the list that says the same: the keyboard goes from link to link in this order.
  const countries = Object.keys(t.regions).flatMap((region) => given.filter(({ country }) => country.region === region));
  const map = drawWorldMap(countries.map(({ country, count }) => ({ iso3: country.iso3, name: `${country.title} ${count}` })));
  return (
    <figure>
      {/* On narrow screens the picture is cut at both sides, where no country of the project lies, and so stands larger. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and role "img" would hide the links of the picture. */}
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        preserveAspectRatio="xMidYMid slice"
        role="group"
        aria-labelledby="map-title map-description"
        className="aspect-3/2 w-full md:aspect-auto print:aspect-auto"
      >
        <title id="map-title">{t.pictures.mapTitle}</title> <desc id="map-description">{t.pictures.mapDescription(countries.length)}</desc>{' '}
        <path d={map.land} className="fill-land" />
        {map.countries.map((shape, i) => {
          const listed = countries[i];
          return listed && <CountryLink key={shape.iso3} lang={lang} shape={shape} fontSize={map.fontSize} {...listed} />;
        })}
        <g className="pointer-events-none fill-none">
          <path d={map.disputed} strokeWidth="6" className="stroke-panel" />
          <path d={map.disputed} strokeWidth="2.5" strokeDasharray="5 3" className="stroke-ink" />
        </g>
      </svg>
      <figcaption className="mt-3">
        <BoundaryNote lang={lang} countries={countries.map(({ country }) => country.iso3)} />
      </figcaption>
    </figure>
  );
}

interface LinkProps {
  lang: string;
  shape: MapCountry;
  fontSize: number;
  country: Entry<'countries'>;
  count: number;
}

function CountryLink({ lang, shape: { path, centre, reach, small, label }, fontSize, country, count }: LinkProps) {
  const t = messages(lang);
  const [cx, cy] = centre;
  const lit = 'group-hover:fill-amber group-focus-visible:fill-amber';
  return (
    <a
      href={routes.country(lang, country.slug)}
      aria-label={t.pictures.countryNews(country.title, t.newsCount(count))}
      className="group no-underline outline-none"
    >
      <circle cx={cx} cy={cy} r={reach} className="fill-transparent" />
      <path d={path} strokeWidth="2.5" className={`fill-teal stroke-panel group-focus-visible:stroke-ink ${lit}`} />
      {small && <circle cx={cx} cy={cy} r="11" className={`fill-teal sm:hidden print:hidden ${lit}`} />}
      <text
        x={label.x}
        y={label.y}
        fontSize={fontSize}
        textAnchor={label.anchor}
        strokeWidth="6"
        strokeLinejoin="round"
        className={`hidden fill-ink stroke-panel font-semibold [paint-order:stroke] group-focus-visible:underline md:inline print:inline ${lit}`}
      >
        {country.title} <tspan className="fill-soft font-normal tabular-nums">{count}</tspan>
      </text>{' '}
    </a>
  );
}
