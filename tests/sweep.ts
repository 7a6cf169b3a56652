/** Whether slow checks try every page; `npm test -- --all` sets it. */
export const isSweep = process.env['SWEEP'] === 'all';
