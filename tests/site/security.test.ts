import { describe, it } from 'vitest';
import { expectNone } from '../expect-none';
import { mostPoints, observatory, outOfReach, scanOf } from '../observatory';
import { addressOf, filesEnding, readText } from './site';

const pages = filesEnding('.html');

describe('the finished site', () => {
  it('gets every point of the HTTP Observatory within its reach, on every page', () => {
    const scored = pages.map((file) => ({ file, ...observatory(scanOf(addressOf(file), readText(file))) }));
    const low = scored.filter(({ score }) => score !== mostPoints - outOfReach);
    expectNone(low.map(({ file, score, results }) => `${file}: ${score}; ${results}`));
  });

  it('accepts newer stylesheets and scripts, since a page loaded before a release may ask for them after it', () => {
    expectNone(pages.filter((file) => readText(file).includes('integrity=')));
  });
});
