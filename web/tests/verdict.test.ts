import { beforeAll, expect, test, vi } from "vitest";
import type { LifeAnswer } from "../src/types";

let verdict: (life: LifeAnswer) => string;

beforeAll(async () => {
  vi.stubGlobal("location", { hash: "", href: "http://localhost/" });
  vi.stubGlobal("document", { documentElement: { dataset: {} }, querySelector: () => null });
  vi.stubGlobal("addEventListener", () => {});
  await (await import("../src/words")).speak("en");
  ({ verdict } = await import("../src/parts/verdict"));
});

const days = [0, 30, 1095];

function life(pain: number[], warmth: number[], met: Partial<LifeAnswer> = {}): LifeAnswer {
  const line = (quantity: string, values: number[]) => ({ quantity, unit: "1", values });
  const lines = [line("limb-pain", pain), line("pain-elsewhere", [0, 0, 0]), line("warmth", warmth)];
  return { name: "ben", events: [], days, lines, crps: false, fibromyalgia: false, apart: [], touch: null, ...met };
}

test.each([
  ["well again", life([0, 6, 0.2], [0, 2, 0.3]), "After three years Ben is well again."],
  ["a warm hand", life([0, 6, 0.59], [0, 2, 2.7]), "After three years Ben has little pain (0.59 of 10); the hand is still 2.7 °C warmer than the other."],
  ["a cold hand", life([0, 6, 0.59], [0, 2, -1.4]), "After three years Ben has little pain (0.59 of 10); the hand is still 1.4 °C colder than the other."],
  ["nothing ever", life([0, 0, 0], [0, 0, 0]), "In these three years Ben never has more than little pain."],
])("%s", (_, lived, told) => expect(verdict(lived).replace(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ")).toBe(told));

test("criteria come first", () => {
  const told = verdict(life([0, 6, 5], [0, 2, -1.4], { crps: true }));
  expect(told).toContain("CRPS");
});
