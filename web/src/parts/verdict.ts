// What a life has come to, in one sentence.
import type { LifeAnswer } from "../types";
import { n, t } from "../words";
import { called, valueAt, worst } from "./life";

const LEAST = 1;

/** What remains in the end; to be well again takes an illness before, and hands that are equally warm. */
export function verdict(life: LifeAnswer): string {
  const end = life.days[life.days.length - 1];
  const apart = valueAt(life, "warmth", end);
  const values = { name: called(life.name), pain: n(worst(life, end), 2), degrees: n(Math.abs(apart), 2) };
  if (life.crps && life.fibromyalgia) return t("verdict-both", values);
  if (life.crps) return t("verdict-crps", values);
  if (life.fibromyalgia) return t("verdict-fibromyalgia", values);
  if (worst(life, end) >= LEAST) return t("verdict-pain", values);
  if (Math.abs(apart) > 1) return t(apart > 0 ? "verdict-warmer" : "verdict-colder", values);
  return t(life.days.some((day) => worst(life, day) >= LEAST) ? "verdict-well" : "verdict-unharmed", values);
}
