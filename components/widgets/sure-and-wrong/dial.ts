/** The half circle of a speedometer, drawn in a box of 200 × 118: 0 at the left end, 1 at the right. */
const CENTRE = { x: 100, y: 98 } as const;

export const radius = { scale: 78, tick: 70, tenth: 74, needle: 64, label: 64 } as const;

const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The place at a share of the scale, so far from the hub. */
export function placeAt(share: number, distance: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  return { x: round(CENTRE.x + distance * Math.cos(angle)), y: round(CENTRE.y - distance * Math.sin(angle)) };
}

/** The scale from 0 to a share of it. */
export function arcTo(share: number): string {
  const [from, to] = [placeAt(0, radius.scale), placeAt(share, radius.scale)];
  return `M${from.x} ${from.y}A${radius.scale} ${radius.scale} 0 0 1 ${to.x} ${to.y}`;
}

/** A needle: thick at the hub, a point at its end. */
export function needleAt(share: number): string {
  const tip = placeAt(share, radius.needle);
  const [left, right] = [placeAt(share - 0.5, 4), placeAt(share + 0.5, 4)];
  return `M${left.x} ${left.y}L${tip.x} ${tip.y}L${right.x} ${right.y}z`;
}

/** Marks of the scale in tenths; those that have a number are longer. */
export const ticks = Array.from({ length: 11 }, (_, n) => {
  const isLong = n % 5 === 0;
  const [from, to] = [placeAt(n / 10, isLong ? radius.tick : radius.tenth), placeAt(n / 10, radius.scale)];
  return { n, isLong, from, to };
});
