export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Side = 'right' | 'left' | 'above' | 'below';

/** Between ring and hint. */
const GAP = 14;
/** Between hint and the edge of the frame. */
const EDGE = 8;

/**
 * Where the hint can stand beside its target without covering it. Pure geometry, in pixels of the frame.
 *
 * @param target the element's box
 * @param size the hint's size
 * @param view the frame's size
 * @returns the places that fit, by side; empty when the frame is too small for any
 */
export function places(
  target: Box,
  size: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): [Side, Box][] {
  const clampX = (left: number) => Math.max(EDGE, Math.min(left, view.width - size.width - EDGE));
  const clampY = (top: number) => Math.max(EDGE, Math.min(top, view.height - size.height - EDGE));
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const level = clampY(target.top + target.height / 2 - Math.min(size.height / 2, 60));
  const corners: [Side, number, number][] = [
    ['right', right + GAP, level],
    ['left', target.left - GAP - size.width, level],
    ['above', clampX(target.left), target.top - GAP - size.height],
    ['below', clampX(target.left), bottom + GAP],
  ];
  return corners
    .filter(
      ([, left, top]) =>
        left >= 0 && top >= 0 && left + size.width <= view.width && top + size.height <= view.height,
    )
    .map(([side, left, top]) => [side, { left, top, ...size }]);
}

/** The smallest box that holds both; the first alone when they are too far apart to be taken as one. */
export function around(one: Box, other: Box): Box {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const width = Math.max(one.left + one.width, other.left + other.width) - left;
  const height = Math.max(one.top + one.height, other.top + other.height) - top;
  return height > one.height + 120 ? one : { left, top, width, height };
}
