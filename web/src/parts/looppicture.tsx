// The living picture: a fixed layout by hand, levels that move, arrows that can be switched off.
import type { JSX } from "preact";
import { t } from "../words";
import { ORGANS } from "./organs";

/** Where a label has little room: how wide it may be, whether its second line stands above the first, and where it goes instead. */
interface Room {
  wide: number;
  up?: boolean;
  instead?: [number, number];
}

export const SPOTS: Record<string, { x: number; y: number; r: number; label: [number, number]; gauge: [number, number]; room?: Room }> = {
  ending: { x: 400, y: 475, r: 60, label: [446, 404], gauge: [432, 412] },
  peptides: { x: 330, y: 592, r: 42, label: [386, 606], gauge: [372, 592] },
  vessel: { x: 330, y: 700, r: 32, label: [40, 742], gauge: [26, 726] },
  immune: { x: 140, y: 596, r: 56, label: [26, 652], gauge: [60, 580] },
  cytokines: { x: 216, y: 482, r: 44, label: [196, 442], gauge: [182, 436] },
  growth: { x: 84, y: 488, r: 42, label: [24, 444], gauge: [12, 442], room: { wide: 150, up: true } },
  receptors: { x: 556, y: 520, r: 38, label: [530, 574], gauge: [516, 562] },
  sympathetic: { x: 664, y: 652, r: 50, label: [640, 718], gauge: [626, 706] },
  cord: { x: 886, y: 420, r: 84, label: [984, 424], gauge: [988, 372], room: { wide: 108 } },
  glia: { x: 1024, y: 540, r: 50, label: [1040, 618], gauge: [1026, 606], room: { wide: 52, instead: [1012, 654] } },
  brain: { x: 900, y: 165, r: 94, label: [878, 60], gauge: [1008, 150] },
  stress: { x: 640, y: 150, r: 62, label: [572, 238], gauge: [562, 140] },
  limb: { x: 290, y: 180, r: 74, label: [170, 262], gauge: [206, 168] },
};

const BENDS: Record<string, number> = {
  "growth-ending": -0.42, "growth-receptors": -0.52, "cytokines-receptors": 0.3, "vessel-ending": 0.24, "ending-cord": -0.12,
  "cord-vessel": 0.02, "brain-sympathetic": 0.2, "brain-limb": 0.34, "limb-vessel": 0.2, "cord-brain": -0.16, "brain-cord": -0.16,
  "cord-glia": -0.3, "glia-cord": -0.3, "immune-cytokines": -0.26, "cytokines-immune": -0.26, "stress-cytokines": -0.1,
  "cytokines-stress": -0.1, "peptides-immune": 0.2, "ending-peptides": 0.1, "receptors-ending": 0.25, "immune-vessel": 0.12,
};
// Carried by the blood, and so drawn along the vessel.
const DRAWN: Record<string, string> = { "cytokines-glia": "M214 532C220 790 940 812 1012 600" };

type Point = [number, number];

function along(from: string, to: string, link: string): { path: string; end: Point; angle: number; middle: Point } {
  if (DRAWN[link]) return { path: DRAWN[link], end: [1012, 600], angle: -1.2, middle: [560, 735] };
  const [a, b] = [SPOTS[from], SPOTS[to]];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const bend = BENDS[link] ?? -0.12;
  const control: Point = [a.x + dx / 2 + dy * -bend, a.y + dy / 2 + dx * bend];
  const cut = (spot: { x: number; y: number; r: number }, extra: number): Point => {
    const [ux, uy] = [control[0] - spot.x, control[1] - spot.y];
    const size = Math.hypot(ux, uy);
    return [spot.x + (ux / size) * (spot.r + extra), spot.y + (uy / size) * (spot.r + extra)];
  };
  const [start, end] = [cut(a, 2), cut(b, 9)];
  const round = (p: Point) => `${p[0].toFixed(1)} ${p[1].toFixed(1)}`;
  return {
    path: `M${round(start)}Q${round(control)} ${round(end)}`,
    end,
    angle: Math.atan2(end[1] - control[1], end[0] - control[0]),
    middle: [(start[0] + 2 * control[0] + end[0]) / 4, (start[1] + 2 * control[1] + end[1]) / 4],
  };
}

const [WIDE, LEADING] = [1100, 17];
let pen: CanvasRenderingContext2D | null = null;

function width(text: string): number {
  pen ??= document.createElement("canvas").getContext("2d")!;
  pen.font = `600 15px ${getComputedStyle(document.documentElement).getPropertyValue("--sans") || "sans-serif"}`;
  return pen.measureText(text).width;
}

/** A text in two lines, as equal as its words allow. */
function halved(text: string): string[] {
  const words = text.split(" ");
  const ways = words.slice(1).map((_, k) => [words.slice(0, k + 1).join(" "), words.slice(k + 1).join(" ")]);
  const longer = (way: string[]) => Math.max(...way.map(width));
  return ways.reduce((best, way) => (longer(way) < longer(best) ? way : best), ways[0] ?? [text]);
}

/** The lines of a label, and where the first one stands. */
function placed(text: string, spot: (typeof SPOTS)[string]): { lines: string[]; x: number; y: number } {
  const [x, y] = spot.label;
  const { wide, up, instead } = spot.room ?? { wide: WIDE - x };
  if (width(text) <= wide) return { lines: [text], x, y };
  const lines = halved(text);
  const [left, top] = instead ?? [x, y];
  return { lines, x: Math.min(left, WIDE - 6 - Math.max(...lines.map(width))), y: up ? top - LEADING * (lines.length - 1) : top };
}

interface Props {
  links: { link: string; source: string; target: string }[];
  levels: Record<string, { now: number; whole: number }>;
  off: Set<string>;
  chosen: string;
  choose: (name: string) => void;
  compared: boolean;
}

const HALF = 24;

export function LoopPicture({ links, levels, off, chosen, choose, compared }: Props): JSX.Element {
  const pick = (name: string) => (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(name);
    }
  };
  return (
    <>
      <p class="help loop-slide">{t("loop-slide")}</p>
      <div class="loop-scroll" tabIndex={0} role="region" aria-label={t("loop-region")}>
        <svg viewBox="0 0 1100 770" role="group" aria-label={t("loop-picture")}>
          <path class="p-dermis" d="M0 410C70 398 110 418 180 408s130-12 210 0 140 12 220 2 100-4 130-2c16 110-14 220 4 362H0Z" />
          <path class="l-trunk" d="M548 498c70 20 160-4 258-62" />
          <path class="p-epidermis" d="M0 376C60 364 110 384 180 374s130-10 210 0 140 10 220 2 100-6 130-4v38c-60-2-110 8-190 4s-150-12-220-8-100 12-170 8-110-6-160 0Z" />
          <path class="p-vessel" d="M0 676C90 664 190 684 330 678s250-12 410-2v48c-160-10-270-4-410 2S90 710 0 722Z" />
          <text class="l-note" x="12" y="366">
            {t("loop-skin")}
          </text>
          {links.map(({ link, source, target }) => {
            const { path, end, angle, middle } = along(source, target, link);
            const away = off.has(link);
            const live = !away && Math.abs(levels[source]?.now ?? 0) > 0.12;
            const near = chosen === source || chosen === target;
            const degrees = (angle * 180) / Math.PI;
            return (
              <g
                key={link}
                class={`l-link ${away ? "off" : ""} ${live ? "live" : ""} ${near ? "near" : ""} ${chosen === link ? "chosen" : ""}`}
                data-link={link}
                onClick={() => choose(link)}
              >
                <title>{t(`link-${link}`)}</title>
                <path class="line" d={path} style={{ strokeWidth: `${(1.4 + (live ? 1.6 * Math.min(1, Math.abs(levels[source]?.now ?? 0)) : 0)).toFixed(2)}px` }} />
                <path class="tip-arrow" d="M9 0-5-6v12Z" transform={`translate(${end[0].toFixed(1)} ${end[1].toFixed(1)}) rotate(${degrees.toFixed(1)})`} />
                {away && <path class="l-cut" d="M-6-6 6 6M6-6-6 6" transform={`translate(${middle[0].toFixed(1)} ${middle[1].toFixed(1)})`} />}
                <path class="hit" d={path} />
              </g>
            );
          })}
          {Object.entries(SPOTS).map(([part, spot]) => {
            const level = levels[part] ?? { now: 0, whole: 0 };
            const now = Math.max(-1, Math.min(1, level.now));
            const whole = Math.max(-1, Math.min(1, level.whole));
            const label = placed(t(`part-${part}`), spot);
            const words = t("loop-level", { part: t(`part-${part}`), level: Math.round(now * 100) });
            return (
              <g
                key={part}
                class={`l-part ${chosen === part ? "chosen" : ""}`}
                role="button"
                tabIndex={0}
                aria-pressed={chosen === part}
                aria-label={words}
                data-part={part}
                onClick={() => choose(part)}
                onKeyDown={pick(part)}
              >
                <circle cx={spot.x} cy={spot.y} r={spot.r} fill="transparent" />
                <circle class="l-organ halo" cx={spot.x} cy={spot.y} r={spot.r * 0.92} opacity={0.05 + 0.3 * Math.abs(now)} />
                <g transform={`translate(${spot.x} ${spot.y})`}>{ORGANS[part]()}</g>
                <circle class="ring" cx={spot.x} cy={spot.y} r={spot.r + 4} />
                <g transform={`translate(${spot.gauge[0]} ${spot.gauge[1]})`}>
                  <rect class="gauge-track" x="-5" y={-HALF} width="9" height={2 * HALF} rx="4" />
                  <rect class={`gauge-fill ${now < 0 ? "less" : ""}`} x="-5" y={now < 0 ? 0 : -HALF * now} width="9" height={Math.max(1.5, HALF * Math.abs(now))} rx="2" />
                  {compared && <path class="gauge-whole" d={`M-9 ${(-HALF * whole).toFixed(1)}h17`} />}
                </g>
                <text class="l-label" x={label.x} y={label.y}>
                  {label.lines.map((line, k) => (
                    <tspan key={line} x={label.x} dy={k ? LEADING : 0}>
                      {line}
                    </tspan>
                  ))}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}
