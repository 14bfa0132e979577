import { beforeAll, expect, test, vi } from "vitest";
import type { TestAnswer } from "../src/types";

let faultWords: (answer: TestAnswer, readout: string) => string | undefined;

beforeAll(async () => {
  vi.stubGlobal("location", { hash: "", href: "http://localhost/" });
  vi.stubGlobal("document", { documentElement: { dataset: {} }, querySelector: () => null });
  vi.stubGlobal("addEventListener", () => {});
  await (await import("../src/words")).speak("en");
  ({ faultWords } = await import("../src/parts/fault"));
});

function answer(beside: string | undefined, healthy: number, ill: number): TestAnswer {
  const curve = (arm: string, most: number) => ({ readout: "perfusion-change", arm, median: [0, most, 1] });
  const curves = [curve("capsaicin", healthy), ...(beside ? [curve(`capsaicin-${beside}`, ill)] : [])];
  return { beside, curves } as unknown as TestAnswer;
}

test("a flare far smaller than the healthy one is told as a fault, where studies found it as large", () => {
  expect(faultWords(answer("crps", 400, 150), "perfusion-change")).toContain("A known fault");
  expect(faultWords(answer("fibromyalgia", 400, 150), "perfusion-change")).toContain("as large or larger");
});

test.each([
  ["nearly as large", answer("crps", 400, 300), "perfusion-change"],
  ["an illness in which nerve endings are few", answer("small-fibre-neuropathy", 400, 10), "perfusion-change"],
  ["healthy people alone", answer(undefined, 400, 0), "perfusion-change"],
  ["pain", answer("crps", 400, 150), "pain"],
])("no fault: %s", (_, told, readout) => expect(faultWords(told, readout)).toBeUndefined());
