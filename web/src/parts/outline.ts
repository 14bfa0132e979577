/** Pieces of the line at which a frame crosses an edge, in pixels. */
export function outline(frame: Uint8Array, size: number, edge: number): [number, number, number, number][] {
  const found: [number, number, number, number][] = [];
  const at = (x: number, y: number) => frame[y * size + x] - edge;
  for (let y = 0; y < size - 1; y++)
    for (let x = 0; x < size - 1; x++) {
      const corners = [at(x, y), at(x + 1, y), at(x + 1, y + 1), at(x, y + 1)];
      if (corners.every((c) => c > 0) || corners.every((c) => c <= 0)) continue;
      const places = [[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1]];
      const cuts: [number, number][] = [];
      for (let k = 0; k < 4; k++) {
        const [a, b] = [corners[k], corners[(k + 1) % 4]];
        if (a > 0 === b > 0) continue;
        const share = a / (a - b);
        const [[ax, ay], [bx, by]] = [places[k], places[(k + 1) % 4]];
        cuts.push([ax + share * (bx - ax), ay + share * (by - ay)]);
      }
      for (let k = 0; k + 1 < cuts.length; k += 2) found.push([...cuts[k], ...cuts[k + 1]]);
    }
  return found;
}
