import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostPoints, observatory, outOfReach, rulesVersion, scanOf } from '@/lib/hosting/observatory';
import { packet } from '@/scripts/publish/compress-site';
import { filesOf } from '@/scripts/publish/site-files';
import { record } from '../../lib/quality/record';

const files = existsSync('out') ? await filesOf('out') : [];
const pages = files.filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(`out${file}`, 'utf8');
const addressOf = (file: string) => file.replace(/\/index\.html$/, '/');

describe('the finished site', () => {
  it('has on every page at least 150 points of the HTTP Observatory, all that it can have', () => {
    const scored = pages.map((file) => ({ file, html: read(file), ...observatory(scanOf(addressOf(file), read(file))) }));
    const low = scored.filter(({ html, score }) => {
      const script = html.includes('<script type="module"') ? 0 : outOfReach.script;
      return score < 150 || score !== mostPoints - outOfReach.cookies - outOfReach.preload - script;
    });
    const scores = scored.map(({ score }) => score);
    record('observatory', { pages: pages.length, findings: low.length, rulesVersion, worst: Math.min(...scores), most: mostPoints });
    expect(low.map(({ file, score, findings }) => `${file}: ${score}; ${findings.map(({ result }) => result)}`)).toEqual([]);
    expect(pages).not.toEqual([]);
  });

  it('gains 5 points once its domain is in the preload list of the browsers', () => {
    const scan = scanOf('/', read('/index.html'));
    expect(observatory({ ...scan, preloaded: true }).score).toBe(observatory(scan).score + outOfReach.preload);
  });

  it('says of each stylesheet and script which bytes it must have, and has just these', () => {
    const faults = pages.flatMap((file) =>
      [...read(file).matchAll(/<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"[^>]*>/g)].flatMap(([tag, address = '']) => {
        const hash = createHash('sha384')
          .update(readFileSync(`out${address}`))
          .digest('base64');
        return tag.includes(`integrity="sha384-${hash}"`) ? [] : [`${file}: ${tag}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('tells where to report a weakness, until a day that is more than 30 days off', () => {
    const text = read('/.well-known/security.txt');
    expect(text).toMatch(/^Contact: https?:\/\/\S+\/about-this-site\/$/m);
    const expires = new Date(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '');
    const days = (expires.getTime() - Date.now()) / 86_400_000;
    // Look at the contact again, then move the day in lib/hosting/security-txt.ts: at most a year ahead, says RFC 9116.
    expect(days).toBeGreaterThan(30);
    expect(days).toBeLessThan(366);
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
