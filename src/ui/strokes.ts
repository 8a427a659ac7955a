/** A drawn line as flat x,y pairs in a box of 400 × 120: independent of the screen it was drawn on, and printable as a path. */
export type Stroke = readonly number[];

export const boxWidth = 400;
export const boxHeight = 120;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place on the screen as a point in the box, to a tenth, held inside it. */
export function toBox(x: number, y: number, pad: Box): readonly [number, number] {
  return [within((x - pad.left) / (pad.width || 1), boxWidth), within((y - pad.top) / (pad.height || 1), boxHeight)];
}
const within = (share: number, size: number): number => Math.round(Math.min(Math.max(share, 0), 1) * size * 10) / 10;

/** The stroke with a point added, unless it is too near the last one to be seen: a pen reports hundreds a second. */
export function withPoint(stroke: Stroke, [x, y]: readonly [number, number]): Stroke {
  const lastX = stroke.at(-2);
  const lastY = stroke.at(-1);
  if (lastX !== undefined && lastY !== undefined && Math.hypot(x - lastX, y - lastY) < 0.6) return stroke;
  return [...stroke, x, y];
}

/** The `d` of an SVG path. A single touch becomes a dot. */
export function pathOf(stroke: Stroke): string {
  const [x = 0, y = 0] = stroke;
  if (stroke.length < 4) return `M${x} ${y}h0.01`;
  const points: string[] = [];
  for (let at = 2; at + 1 < stroke.length; at += 2) points.push(`${stroke[at]} ${stroke[at + 1]}`);
  return `M${x} ${y}L${points.join(" ")}`;
}
