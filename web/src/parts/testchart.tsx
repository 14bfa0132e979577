// One quantity of a test as a figure.
import type { JSX } from "preact";
import type { Curve, Point, TestAnswer } from "../types";
import { has, n, t } from "../words";
import { Chart, type Line, type Mark } from "./chart";
import { faultWords } from "./fault";

const PULSES = 10;
/** Pain at the start of a test from which it is told of. */
const BEFORE = 0.5;
/** Tests in which pain is followed from before the stimulus. */
const FROM_REST = ["capsaicin", "heat", "pressure", "anaesthetic"];

const COLOURS = ["vessel", "nerve", "messenger", "immune"];

export function unitWords(readout: string, unit: string): string {
  return has(`unit-${readout}`) ? t(`unit-${readout}`) : unit;
}

/** Where a curve is highest, or for blood flow that only falls, lowest. */
export function peak(curve: Curve): number {
  let best = 0;
  const low = curve.readout === "perfusion";
  curve.median.forEach((value, k) => {
    if (low ? value < curve.median[best] : value > curve.median[best]) best = k;
  });
  return best;
}

/** How pain goes from the first pulse of a series to the tenth; each is read at the same moments. */
function train(curve: Curve): string {
  const each = Math.floor(curve.time.length / PULSES);
  const most = (from: number) => Math.max(...curve.median.slice(from, from + each));
  const [first, tenth] = [n(most(0), 2), n(most((PULSES - 1) * each), 2)];
  return t(first !== tenth && most((PULSES - 1) * each) > most(0) ? "train-grows" : "train-same", { first, tenth });
}

export function sentence(readout: string, curves: Curve[]): string {
  const when = (curve: Curve, k: number) => t(curve.seconds ? "seconds" : "minutes", { seconds: n(curve.time[k], 2), minutes: n(curve.time[k], 2) });
  if (curves.length > 1) {
    const [a, b] = curves;
    const [ka, kb] = [peak(a), peak(b)];
    return t(`two-${readout}`, { first: t(`arm-${a.arm}`), second: t(`arm-${b.arm}`), a: n(a.median[ka], 2), b: n(b.median[kb], 2) });
  }
  const [curve] = curves;
  if (curve.arm === "train") return train(curve);
  const k = peak(curve);
  return t(`one-${readout}`, { value: n(curve.median[k], 2), low: n(curve.low[k], 2), high: n(curve.high[k], 2), when: when(curve, k) });
}

/** The sentence of a read-out; with people beside, one for each group. */
export function told(answer: TestAnswer, readout: string): string {
  const curves = answer.curves.filter((curve) => curve.readout === readout);
  if (!answer.beside) return sentence(readout, curves);
  const [healthy, others] = apart(answer.beside, curves);
  const before = readout.includes("pain") && FROM_REST.includes(answer.test) ? (others[0]?.median[0] ?? 0) : 0;
  const said = [
    t("beside-says", { group: t("group-healthy"), text: sentence(readout, healthy) }),
    t("beside-says", { group: t(`group-${answer.beside}`), text: sentence(readout, others) }),
    before >= BEFORE ? t("pain-before", { value: n(before, 2) }) : "",
  ];
  return said.filter(Boolean).join(" ");
}

/** Curves of healthy people, and of the group beside them under the names of the same arms. */
function apart(beside: string, curves: Curve[]): [Curve[], Curve[]] {
  const end = `-${beside}`;
  const others = curves.filter((curve) => curve.arm.endsWith(end));
  return [curves.filter((curve) => !curve.arm.endsWith(end)), others.map((curve) => ({ ...curve, arm: curve.arm.slice(0, -end.length) }))];
}

/** What was set, for a file that is taken away. */
function setWords(answer: TestAnswer): string {
  const values = Object.entries(answer.values).map(([name, value]) => `${t(`knob-${name}`)}: ${t(`knob-${name}-value`, { value: n(value) })}`);
  const groups = [t("group-healthy"), ...(answer.beside ? [t(`group-${answer.beside}`)] : [])];
  return [t(`test-${answer.test}`), ...values, t(`site-${answer.site}`), ...groups].join(" · ");
}

interface Props {
  answer: TestAnswer;
  readout: string;
  citation?: string;
}

export function TestChart({ answer, readout }: Props): JSX.Element | null {
  const curves = answer.curves.filter((curve) => curve.readout === readout);
  if (!curves.length) return null;
  const [first] = curves;
  const end = `-${answer.beside}`;
  const named = (arm: string) => {
    if (!answer.beside) return t(`arm-${arm}`);
    const group = t(arm.endsWith(end) ? `group-${answer.beside}` : "group-healthy");
    return curves.length > 2 ? t("beside-arm", { group, arm: t(`arm-${arm.endsWith(end) ? arm.slice(0, -end.length) : arm}`) }) : group;
  };
  const lines: Line[] = curves.map((curve, k) => ({
    key: `${curve.readout}-${curve.arm}`,
    name: named(curve.arm),
    x: curve.time,
    y: curve.median,
    low: answer.quick ? undefined : curve.low,
    high: answer.quick ? undefined : curve.high,
    colour: readout.includes("pain") && curves.length === 1 ? "nerve" : COLOURS[k],
    dashed: answer.beside ? curve.arm.endsWith(end) : k > 0,
    bare: curves.length > 2,
  }));
  const marks: Mark[] = answer.points
    .filter((point): point is Point & { minutes: number } => point.readout === readout && point.minutes !== null)
    .map((point) => {
      const now = answer.values[point.knob];
      const here = point.asked !== null && Math.abs(now - point.asked) < 0.03 * point.asked;
      const dose = point.asked === null ? "" : t(`knob-${point.knob}-value`, { value: n(point.asked) });
      return {
        x: first.seconds ? point.minutes * 60 : point.minutes,
        y: point.value,
        low: point.low,
        high: point.high,
        name: `${t(point.people ? "measured" : "measured-some", { citation: point.citation, dose, people: point.people ?? 0 })}${point.group === "healthy" ? "" : ` (${t(`group-${point.group}`)})`}`,
        url: point.url,
        here,
      };
    });
  return (
    <Chart
      id={`${answer.test}-${readout}`}
      title={t(`readout-${readout}`)}
      summary={told(answer, readout)}
      across={t(first.seconds ? "axis-seconds" : "axis-minutes")}
      upward={unitWords(readout, first.unit)}
      lines={lines}
      marks={marks}
      unit={t(`short-${readout}`)}
      when={(x) => t(first.seconds ? "seconds" : "minutes", { seconds: n(x, 2), minutes: n(x, 2) })}
      top={readout.includes("pain") ? 10 : undefined}
      height={readout.includes("pain") ? 220 : undefined}
      rough={answer.quick}
      set={setWords(answer)}
      fault={faultWords(answer, readout)}
    />
  );
}
