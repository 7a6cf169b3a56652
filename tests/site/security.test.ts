import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityContactExpires } from '@/lib/hosting/security-txt';
import { mostPoints, observatory, outOfReach, rulesVersion, scanOf } from '@/lib/quality/observatory';
import { packet } from '@/scripts/publish/compress-site';
import { filesOf } from '@/scripts/publish/site-files';
import { record } from '../../lib/quality/record';
import { expectNone } from '../expect-none';

const files = existsSync('out') ? await filesOf('out') : [];
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(`out${file}`, 'utf8');
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

describe('the finished site', () => {
  it('gets every point of the HTTP Observatory within its reach, on every page', () => {
    const scored = pages.map((file) => ({ file, ...observatory(scanOf(addressOf(file), read(file))) }));
    const low = scored.filter(({ score }) => score !== mostPoints - outOfReach);
    const scores = scored.map(({ score }) => score);
    record('observatory', { pages: pages.length, findings: low.length, rulesVersion, worst: Math.min(...scores), most: mostPoints });
    expectNone(low.map(({ file, score, results }) => `${file}: ${score}; ${results}`));
    expect(pages).not.toEqual([]);
  });

  it('loads whatever stylesheet and script is there, so that a page of before a publication runs the script of after it', () => {
    expectNone(pages.filter((file) => read(file).includes('integrity=')));
  });

  it('tells where to report a weakness, and until when that has been looked at', () => {
    const text = read('/.well-known/security.txt');
    expect(text).toMatch(/^Contact: https?:\/\/\S+\/about-this-site\/#contact$/m);
    expect(text).toContain(`\nExpires: ${securityContactExpires}T00:00:00Z\n`);
  });

  it('lies compressed beside each text file that does not fit into one packet', () => {
    const bare = files.filter(
      (file) =>
        /\.(html|css|js|xml|svg|ics)$/.test(file) &&
        readFileSync(`out${file}`).length > packet &&
        !['br', 'gz'].every((end) => existsSync(`out${file}.${end}`)),
    );
    expectNone(bare);
  });
});
