// What is known to be wrong with a figure of people who are ill beside healthy ones.
import type { TestAnswer } from "../types";
import { t } from "../words";

/** Groups whose flare studies found as large as that of healthy people, or larger. */
const AS_LARGE = ["crps", "fibromyalgia"];
const FLARES = ["perfusion-change", "axon-reflex"];
/** A flare smaller than this share of a healthy one is told of as a fault. */
const SMALL = 0.5;

export function faultWords(answer: TestAnswer, readout: string): string | undefined {
  if (!AS_LARGE.includes(answer.beside ?? "") || !FLARES.includes(readout)) return undefined;
  const highest = (ill: boolean) =>
    Math.max(
      ...answer.curves
        .filter((curve) => curve.readout === readout && curve.arm.endsWith(`-${answer.beside}`) === ill)
        .flatMap((curve) => curve.median),
    );
  return highest(true) < SMALL * highest(false) ? `${t("beside-fault")} ${t("beside-fault-studies")}` : undefined;
}
