import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostPoints, observatory, outOfReach, rulesVersion, scanOf } from '@/lib/hosting/observatory';
import { securityContactExpires } from '@/lib/hosting/security-txt';
import { packet } from '@/scripts/publish/compress-site';
import { filesOf } from '@/scripts/publish/site-files';
import { record } from '../../lib/quality/record';

const files = existsSync('out') ? await filesOf('out') : [];
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(`out${file}`, 'utf8');
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

describe('the finished site', () => {
  it('has on every page all points of the HTTP Observatory that it can have', () => {
    const scored = pages.map((file) => ({ file, ...observatory(scanOf(addressOf(file), read(file))) }));
    const withheld = Object.values(outOfReach).reduce((sum, points) => sum + points, 0);
    const low = scored.filter(({ score }) => score !== mostPoints - withheld);
    const scores = scored.map(({ score }) => score);
    record('observatory', { pages: pages.length, findings: low.length, rulesVersion, worst: Math.min(...scores), most: mostPoints });
    expect(low.map(({ file, score, findings }) => `${file}: ${score}; ${findings.map(({ result }) => result)}`)).toEqual([]);
    expect(pages).not.toEqual([]);
  });

  it('gains 5 points once its domain is in the preload list of the browsers', () => {
    const scan = scanOf('/', read('/index.html'));
    expect(observatory({ ...scan, preloaded: true }).score).toBe(observatory(scan).score + outOfReach.preload);
  });

  it('loads whatever stylesheet and script is there, so that a page of before a publication runs the script of after it', () => {
    expect(pages.filter((file) => read(file).includes('integrity='))).toEqual([]);
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
    expect(bare).toEqual([]);
  });
});
