import { expect, it, vi } from 'vitest';
import { isFull } from '@/scripts/publish/disk-full';

const room: Record<string, number> = { '.cache': 5_000_000_000, '.next': 5_000_000_000 };
vi.mock('node:fs', () => ({
  existsSync: (folder: string) => folder in room,
  statfsSync: (folder: string) => ({ bsize: 4096, bavail: Math.floor((room[folder] ?? 0) / 4096) }),
}));

it('a disk is full if any of the folders has little room left; a missing folder does not count', () => {
  expect(isFull('.cache', '.next', 'nowhere')).toBe(false);
  room['.next'] = 9_000_000;
  expect(isFull('.cache', '.next', 'nowhere')).toBe(true);
});
