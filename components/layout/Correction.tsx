import type { Site } from '@/lib/site';

/** Where to correct the page at an address in the repository of the site; nothing if the site has none. */
export function Correction({ site, address }: { site: Site; address: string | undefined }) {
  const links = address && site.correction(address);
  if (!links) return null;
  const { correction: t, punctuation } = site.messages;
  return (
    <p className="mt-4 text-xs text-soft print:hidden">
      {t.label + punctuation.colon} {links.edit && <a href={links.edit}>{t.edit}</a>}
      {links.edit && `${punctuation.comma} `}
      <a href={links.report}>{t.report}</a>
    </p>
  );
}
