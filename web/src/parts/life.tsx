// A life as figures: pain first, then what can be measured beside it.
import type { JSX } from "preact";
import type { LifeAnswer } from "../types";
import { counted, n, t } from "../words";
import { Chart, type Line, type Span } from "./chart";

export const QUANTITIES: Record<string, { lines: [string, string][]; top?: number; bottom?: number; unit: string }> = {
  pain: { lines: [["limb-pain", "vessel"], ["pain-elsewhere", "nerve"]], top: 10, unit: "of10" },
  warmth: { lines: [["warmth", "vessel"]], unit: "degrees" },
  skin: { lines: [["inflammation", "immune"], ["receptors", "messenger"]], top: 1, unit: "share" },
  cord: { lines: [["synapses", "vessel"], ["synapses-elsewhere", "nerve"]], top: 1, unit: "share" },
  tired: { lines: [["fatigue", "nerve"], ["unrefreshed", "absent"]], top: 10, unit: "of10" },
  fibres: { lines: [["fibres", "nerve"]], unit: "times", bottom: 0 },
};

const MONTH = 365.25 / 12;

export function valueAt(life: LifeAnswer, quantity: string, day: number): number {
  const values = life.lines.find((line) => line.quantity === quantity)?.values ?? [];
  let best = 0;
  life.days.forEach((at, k) => {
    if (Math.abs(at - day) < Math.abs(life.days[best] - day)) best = k;
  });
  return values[best] ?? 0;
}

export function worst(life: LifeAnswer, day: number): number {
  return Math.max(valueAt(life, "limb-pain", day), valueAt(life, "pain-elsewhere", day));
}

/** A person in the middle of a sentence or at its start. */
export function called(name: string, first = false): string {
  return t(name === "made" ? (first ? "name-this-first" : "name-this") : `name-${name}`);
}

const HALF = 0.5;

/** Degrees between the hands, said as warmer or colder; below 0.05 there is no difference to speak of. */
function warmth(values: number[]): { top: number; bottom: number; told: string } {
  const [most, least, end] = [Math.max(0, ...values), Math.min(0, ...values), values[values.length - 1] ?? 0];
  const top = Math.max(HALF, HALF * Math.ceil(most / HALF));
  const bottom = HALF * Math.floor((least + 0.05) / HALF);
  if (most < 0.05 && least > -0.05) return { top: 1, bottom: -1, told: t("life-flat-warmth") };
  const first = most < 0.05 ? t("life-sum-never-warmer") : t("life-sum-warmth", { first: n(most, 2) });
  const last = t(Math.abs(end) < 0.05 ? "life-end-same" : end > 0 ? "life-end-warmer" : "life-end-colder", { end: n(Math.abs(end), 2) });
  return { top, bottom: least > -0.05 ? 0 : bottom, told: `${first} ${last}` };
}

interface Props {
  life: LifeAnswer;
  which: string;
  height?: number;
  pause?: [number, number];
  title?: string;
  summary?: string;
}

export function LifeChart({ life, which, height, pause, title, summary }: Props): JSX.Element {
  const { lines, unit, ...ends } = QUANTITIES[which];
  const shown: Line[] = lines.map(([quantity, colour], k) => ({
    key: quantity,
    name: t(`quantity-${quantity}`),
    x: life.days,
    y: life.lines.find((line) => line.quantity === quantity)?.values ?? [],
    colour,
    dashed: k > 0,
  }));
  const hands = which === "warmth" ? warmth(shown[0].y) : undefined;
  const { top, bottom } = hands ?? ends;
  const flat = shown.every(({ y }) => Math.max(...y) - Math.min(...y) < 0.005);
  const last = life.days[life.days.length - 1];
  const every = last > 800 ? 12 : last > 300 ? 6 : 1;
  const ticks: { at: number; name: string }[] = [];
  for (let month = 0; month * MONTH <= last + 5; month += every) ticks.push({ at: month * MONTH, name: n(month) });
  const spans: Span[] = life.events
    .filter((event) => event.until !== null)
    .slice(0, 1)
    .map((event) => ({ from: event.day, to: event.until!, name: which === "pain" ? t(`life-${event.event}-short`) : "" }));
  if (pause) spans.push({ from: pause[0], to: pause[1], name: t("relief-away") });
  const name = called(life.name, true);
  const told =
    summary ??
    hands?.told ??
    (flat ? t("life-flat") : undefined) ??
    t(`life-sum-${which}`, {
      name,
      first: n(shown[0].y.length ? Math.max(...shown[0].y) : 0, 2),
      month: n(valueAt(life, lines[0][0], 30), 2),
      year: n(valueAt(life, lines[0][0], 365), 2),
      end: n(shown[0].y[shown[0].y.length - 1] ?? 0, 2),
      other: n(lines[1] ? valueAt(life, lines[1][0], last) : 0, 2),
    });
  return (
    <Chart
      id={`life-${life.name}-${which}`}
      title={title ?? t(`life-${which}`)}
      summary={told}
      across={t("axis-months")}
      upward={t(`axis-${unit}`)}
      lines={shown}
      spans={spans}
      ticks={ticks}
      top={top}
      bottom={bottom ?? (top === undefined ? undefined : 0)}
      height={height ?? (which === "pain" ? 260 : 190)}
      unit={t(`axis-${unit}`)}
      when={(day) => t("months", { months: counted(day / MONTH, 2) })}
    />
  );
}

/** One quantity of two people in one figure: a share from 0 to 1, or warmth. */
export function TwoLines({ lives, quantity, title, summary }: { lives: LifeAnswer[]; quantity: string; title: string; summary: string }): JSX.Element {
  const colours = ["vessel", "messenger"];
  const degrees = quantity === "warmth";
  const unit = t(degrees ? "axis-degrees" : "axis-share");
  const all = lives.flatMap((life) => life.lines.find((line) => line.quantity === quantity)?.values ?? []);
  const { top, bottom } = degrees ? warmth(all) : { top: 1, bottom: 0 };
  return (
    <Chart
      id={`two-${quantity}`}
      title={title}
      summary={summary}
      across={t("axis-months")}
      upward={unit}
      lines={lives.map((life, k) => ({
        key: life.name,
        name: t(`name-${life.name}`),
        x: life.days,
        y: life.lines.find((line) => line.quantity === quantity)?.values ?? [],
        colour: colours[k],
        dashed: k > 0,
      }))}
      ticks={[0, 12, 24, 36].map((month) => ({ at: month * MONTH, name: n(month) }))}
      top={top}
      bottom={bottom}
      height={260}
      unit={unit}
      when={(day) => t("months", { months: counted(day / MONTH, 2) })}
    />
  );
}
