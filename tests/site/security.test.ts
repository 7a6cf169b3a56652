import { describe, it } from 'vitest';
import { record } from '@/lib/quality/record';
import { packet } from '@/scripts/publish/compress-site';
import { expectNone } from '../expect-none';
import { mostPoints, observatory, outOfReach, rulesVersion, scanOf } from '../observatory';
import { addressOf, filesEnding, readSite, readText, siteFiles } from './site';

const pages = filesEnding('.html');

describe('the finished site', () => {
  it('gets every point of the HTTP Observatory within its reach, on every page', () => {
    const scored = pages.map((file) => ({ file, ...observatory(scanOf(addressOf(file), readText(file))) }));
    const low = scored.filter(({ score }) => score !== mostPoints - outOfReach);
    const scores = scored.map(({ score }) => score);
    record('observatory', { pages: pages.length, findings: low.length, rulesVersion, worst: Math.min(...scores), most: mostPoints });
    expectNone(low.map(({ file, score, results }) => `${file}: ${score}; ${results}`));
  });

  it('accepts newer stylesheets and scripts, since a page loaded before a release may ask for them after it', () => {
    expectNone(pages.filter((file) => readText(file).includes('integrity=')));
  });

  it('has a compressed copy of each text file that does not fit into one packet', () => {
    const files = new Set(siteFiles);
    const bare = [...files].filter(
      (file) =>
        /\.(html|css|js|xml|svg|ics)$/.test(file) &&
        readSite(file).length > packet &&
        !['br', 'gz'].every((end) => files.has(`${file}.${end}`)),
    );
    expectNone(bare);
  });
});
