/** Hosts that some source names over https, with or without "www.": their addresses over http lead to the same pages. */
const hosts = [
  'unodc.org',
  'justice.gov.za',
  'oas.org',
  'iom.org.ua',
  'egypt.iom.int',
  'treaties.un.org',
  'egypttoday.com',
  'tribune.com.pk',
];

// An address within another one, as in that of an archive, belongs to that.
const bare = new RegExp(
  `(?<=^|[\\s"'(<])http(?=://(?:www\\.)?(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')})(?:[/?#\\s"')>]|$))`,
  'gim',
);

/** A text with its addresses over https where their host is known to answer so, though a source may have given them over http. */
export const overHttps = (text: string): string => text.replace(bare, 'https');
