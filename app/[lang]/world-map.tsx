import { BoundaryNote } from '@/components/figures/BoundaryNote';
import { langAttributes } from '@/components/layout/InLanguage';
import type { Entry } from '@/lib/content/schema/entry';
import type { Label } from '@/lib/figures/map-labels';
import { drawWorldMap, type MapCountry } from '@/lib/figures/world-map';
import type { Site } from '@/lib/site';

/** The world map: each country is a link with its name and number of activities. */
export function WorldMap({
  site,
  countries: given,
}: {
  site: Site;
  countries: readonly { country: Entry<'countries'>; count: number }[];
}) {
  const t = site.messages;
  // By region, as in the list: this is the order in which the Tab key moves.
  const countries = Object.keys(t.regions).flatMap((region) =>
    given.filter(({ country }) => country.region === region),
  );
  const map = drawWorldMap(
    countries.map(({ country, count }) => ({
      iso3: country.iso3,
      name: `${country.title} ${count}`,
      side: country.nameOnMap,
    })),
  );
  return (
    <figure className="flex grow flex-col justify-between">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, and role "img" would hide the links of the picture. */}
      <svg
        viewBox={map.view.join(' ')}
        width={640}
        height={(640 * map.view[3]) / map.view[2]}
        role="group"
        aria-labelledby="map-title map-description"
        className="w-full"
      >
        <title id="map-title">{t.pictures.mapTitle}</title>{' '}
        <desc id="map-description">{t.pictures.mapOfActivities({ n: countries.length })}</desc>{' '}
        <path d={map.land} className="fill-land" />
        {map.countries.map((shape, i) => {
          const listed = countries[i];
          return (
            listed && (
              <CountryLink
                key={shape.iso3}
                site={site}
                shape={shape}
                fontSize={map.fontSize}
                {...listed}
              />
            )
          );
        })}
        <g className="pointer-events-none fill-none">
          <path d={map.disputed} strokeWidth="6" className="stroke-panel" />
          <path d={map.disputed} strokeWidth="2.5" strokeDasharray="5 3" className="stroke-ink" />
        </g>
      </svg>
      <figcaption className="px-4 pb-4 pt-2 text-xs text-soft sm:px-6">
        <p className="mb-1">{t.homePage.activityUnit}</p>
        <BoundaryNote
          disclaimer={t.pictures.mapDisclaimer}
          site={site}
          countries={countries.map(({ country }) => country.iso3)}
        />
      </figcaption>
    </figure>
  );
}

interface LinkProps {
  site: Site;
  shape: MapCountry;
  fontSize: number;
  country: Entry<'countries'>;
  count: number;
}

/** The map is not mirrored, but text anchors swap sides in right-to-left languages. */
function anchorIn(site: Site, anchor: Label['anchor']): Label['anchor'] {
  if (site.direction === 'ltr' || anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}

function CountryLink({
  site,
  shape: { path, centre, reach, label },
  fontSize,
  country,
  count,
}: LinkProps) {
  const t = site.messages;
  const [cx, cy] = centre;
  const lit = 'group-hover:fill-amber group-focus-visible:fill-amber';
  return (
    <a
      href={site.address.country(country.slug)}
      aria-label={site.format.labelled(
        country.title,
        site.format.withDigits(count, t.pictures.activityCount({ n: count })),
      )}
      className="group no-underline [outline-style:none]"
    >
      <circle cx={cx} cy={cy} r={reach} className="fill-transparent" />
      <path
        d={path}
        strokeWidth="2.5"
        className={`fill-teal stroke-panel group-focus-visible:stroke-ink ${lit}`}
      />
      {label && (
        <text
          x={label.x}
          y={label.y}
          fontSize={fontSize}
          textAnchor={anchorIn(site, label.anchor)}
          strokeWidth="6"
          strokeLinejoin="round"
          // A text in a drawing has no direction of its own.
          lang={langAttributes(site, country).lang}
          className={`fill-ink stroke-panel font-semibold [paint-order:stroke] group-focus-visible:underline ${lit}`}
        >
          {country.title} <tspan className="fill-soft font-normal tabular">{count}</tspan>
        </text>
      )}{' '}
    </a>
  );
}
