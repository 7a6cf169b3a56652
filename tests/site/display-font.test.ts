import { expect, it } from 'vitest';
import { headersFor, parseHeaders } from '@/lib/hosting/headers';
import { filesEnding, readSite, readText } from './site';

const [name = ''] = filesEnding('.woff2');

it('the display font arrives in two round trips on a slow line (1.6 Mbit/s, 150 ms) shared with four other files', () => {
  const share = (1_638_400 / 8 / 5) * 0.15;
  const headers = headersFor(parseHeaders(readText('/_headers')), name).map(
    ([header, value]) => `${header}: ${value}\r\n`,
  );
  expect(readSite(name).length + headers.join('').length).toBeLessThan(2 * share);
});
