/** Whether slow checks try every page and every server; `npm test -- --all` sets it. */
export const isSweep = process.env['SWEEP'] === 'all';
