import type { SVGProps } from 'react';

/** A picture drawn in pixels that its classes may scale. */
export const Picture = ({
  width,
  height,
  ...rest
}: SVGProps<SVGSVGElement> & { width: number; height: number }) => (
  <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...rest} />
);
