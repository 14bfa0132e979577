/** Round ends and steps for an axis. */
export function steps(low: number, high: number, count: number): number[] {
  const rough = (high - low) / count || 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((k) => k * power).find((k) => k >= rough * 0.999) ?? power * 10;
  const found: number[] = [];
  for (let at = Math.ceil(low / step - 1e-9) * step; at <= high + step * 1e-6; at += step)
    found.push(Math.abs(at) < step * 1e-9 ? 0 : at);
  return found;
}

/** How far an axis goes: to 1 where all values would be written as 0, and never less than two decimals can tell apart. */
export function reach(floor: number, highest: number): number {
  return highest - floor < 0.005 ? floor + 1 : Math.max(highest, floor + 0.05);
}
