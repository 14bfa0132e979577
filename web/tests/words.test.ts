import { beforeAll, expect, test, vi } from "vitest";
import { counted, LANGUAGES, n, speak, t } from "../src/words";

beforeAll(() => vi.stubGlobal("document", { documentElement: {} }));

test.each(LANGUAGES.map(([code]) => code))("a counted number is written as any other (%s)", async (code) => {
  await speak(code);
  const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
  for (const value of [0, 0.004, 0.26, 2.34, 2.96, 3, 10.4, 11.96, 36.2, 1234.5])
    for (const digits of [2, 3]) {
      const told = plain(t("months", { months: counted(value, digits) }));
      if (code === "ar" && [1, 2].includes(Number(n(value, digits)))) continue; // told in a word
      expect(told).toContain(n(value, digits));
    }
});

test("in Arabic the noun follows the number as it is written", async () => {
  await speak("ar");
  expect(t("months", { months: counted(2.04, 2) })).toBe(t("months", { months: 2 }));
  expect(t("months", { months: counted(2.4, 2) })).not.toContain("أشهر");
  expect(t("months", { months: counted(4, 2) })).toContain("أشهر");
});

test("a percent sign stays with its number", async () => {
  await speak("fr");
  expect(t("treat-moved", { mean: "1", low: "2", high: "3" })).not.toMatch(/ [\u2068\u2069]*%/);
});
