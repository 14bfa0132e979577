import { beforeAll, expect, test, vi } from "vitest";

let state: typeof import("../src/state");

beforeAll(async () => {
  const element = { dataset: {}, lang: "", dir: "" };
  vi.stubGlobal("location", { hash: "", href: "http://localhost/" });
  vi.stubGlobal("document", { documentElement: element, querySelector: () => null });
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("history", { replaceState: () => {} });
  state = await import("../src/state");
});

test("an address is read as it was written, and holds only what differs", () => {
  const text = state.write("test", ["capsaicin"], { dose: "300", site: undefined });
  expect(text).toBe("#/test/capsaicin?v=1&dose=300");
  expect(state.read(text)).toEqual({ view: "test", rest: ["capsaicin"], values: { dose: "300" } });
  expect(state.write("door")).toBe("#/");
});

test.each([
  ["#/nowhere?v=1&dose=3", "door"],
  ["#/<script>alert(1)</script>", "door"],
  ["#/test/../../etc", "test"],
  ["", "door"],
])("%s opens a view that there is", (hash, view) => {
  expect(state.read(hash).view).toBe(view);
});

test("values that are not as they should be are left out, and so is another version", () => {
  expect(state.read("#/test?v=1&dose=<b>&Bad=1&site=forearm").values).toEqual({ site: "forearm" });
  expect(state.read("#/test?v=2&dose=300").values).toEqual({});
  expect(state.read(`#/test?v=1&dose=${"9".repeat(500)}`).values).toEqual({});
});
