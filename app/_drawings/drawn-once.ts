/**
 * The SVG of a drawing, made when first asked for. The key is all that the drawing depends on, so that a stored one
 * cannot be stale; the oldest go when there are too many.
 */
export function drawnOnce(key: string, draw: () => string): string {
  const known = DRAWINGS.get(key);
  if (known !== undefined) return known;
  const svg = draw();
  if (DRAWINGS.size >= MOST_DRAWINGS) {
    const [oldest] = DRAWINGS.keys();
    if (oldest !== undefined) DRAWINGS.delete(oldest);
  }
  DRAWINGS.set(key, svg);
  return svg;
}

const MOST_DRAWINGS = 1000;

const DRAWINGS = new Map<string, string>();
