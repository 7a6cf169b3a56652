/** Whether slow checks try every page, every server and every moment: set by `npm test -- --all`. */
export const isSweep = process.env['SWEEP'] === 'all';
