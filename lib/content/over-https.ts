/** Hosts that serve the same pages over https, with or without "www.", as some source shows. */
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

// An address inside another one, such as an archive's, stays as it is.
const bare = new RegExp(
  `(?<=^|[\\s"'(<])http(?=://(?:www\\.)?(?:${hosts.map((host) => host.replaceAll('.', '\\.')).join('|')})(?:[/?#\\s"')>]|$))`,
  'gim',
);

/** A text with its http addresses changed to https if the host is known to support it. */
export const overHttps = (text: string): string => text.replace(bare, 'https');
