import type { SVGProps } from 'react';

interface Props extends SVGProps<SVGSVGElement> {
  width: number;
  height: number;
}

/** A picture drawn in pixels that its classes may scale. */
export const Picture = ({ width, height, ...rest }: Props) => (
  <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} {...rest} />
);
