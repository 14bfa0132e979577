import { expect, test } from "vitest";
import { csv, wrapped } from "../src/save";
import { reach, steps } from "../src/parts/steps";
import { outline } from "../src/parts/outline";

test("steps of an axis are round and lie within its ends", () => {
  expect(steps(0, 10, 5)).toEqual([0, 2, 4, 6, 8, 10]);
  expect(steps(0, 873, 5)).toEqual([0, 200, 400, 600, 800]);
  expect(steps(-3.1, 3.7, 5)).toContain(0);
});

test("an axis tells its steps apart where nothing happens, or little", () => {
  for (const highest of [0, 0.004, 0.006, 0.02, 0.4]) {
    const names = steps(0, reach(0, highest), 5).map((at) => at.toFixed(2));
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
  }
  expect(reach(0, 7)).toBe(7);
  expect(reach(-2, -2)).toBe(-1);
});

test("a table holds the line and both ends of its band", () => {
  const lines = [{ key: "a", name: "flow, skin", x: [0, 1], y: [2, 3], low: [1, 2], high: [4, 5], colour: "" }];
  expect(csv({ across: "min", unit: "%", lines }, ["5 of 100 below", "5 of 100 above"])).toBe(
    'min,"flow, skin (%)","flow, skin, 5 of 100 below","flow, skin, 5 of 100 above"\n0,2,1,4\n1,3,2,5\n',
  );
});

test("a table ends with where it comes from, and the lines of a picture are no longer than it is wide", () => {
  const lines = [{ key: "a", name: "flow", x: [0], y: [2], colour: "" }];
  expect(csv({ across: "min", unit: "%", lines }, ["", ""], ["Flow", "dose: 3, forearm"])).toBe("min,flow (%)\n0,2\n# Flow\n# dose: 3, forearm\n");
  expect(wrapped("one two three", 7)).toEqual(["one two", "three"]);
});

test("the outline of one bright pixel is closed and lies around it", () => {
  const frame = new Uint8Array(25);
  frame[12] = 200;
  const pieces = outline(frame, 5, 100);
  expect(pieces.length).toBe(4);
  const ends = pieces.flatMap(([ax, ay, bx, by]) => [`${ax},${ay}`, `${bx},${by}`]);
  for (const end of ends) expect(ends.filter((one) => one === end).length).toBe(2);
  for (const [ax, ay] of pieces) expect(Math.abs(ax - 2) + Math.abs(ay - 2)).toBeCloseTo(0.5);
});
