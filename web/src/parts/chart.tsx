// A figure in time: a line with its band, what studies measured, a title, a sentence that follows, and a table.
import type { JSX } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { get } from "../api";
import { place, write } from "../state";
import { n, t } from "../words";
import { reach, steps } from "./steps";
import { csv, save, svgPicture, pngPicture } from "../save";

export interface Line {
  key: string;
  name: string;
  x: number[];
  y: number[];
  low?: number[];
  high?: number[];
  colour: string;
  faint?: boolean;
  dashed?: boolean;
  /** Its band is told and saved, and not drawn. */
  bare?: boolean;
}

export interface Mark {
  x: number;
  y: number;
  low: number | null;
  high: number | null;
  name: string;
  url: string;
  here: boolean;
}

export interface Span {
  from: number;
  to: number;
  name: string;
}

interface Props {
  id: string;
  title: string;
  summary: string;
  across: string;
  upward: string;
  lines: Line[];
  marks?: Mark[];
  spans?: Span[];
  top?: number;
  bottom?: number;
  height?: number;
  ticks?: { at: number; name: string }[];
  when: (x: number) => string;
  unit: string;
  rough?: boolean;
  citation?: string;
  plain?: boolean;
  /** What was set, in words, for a file that is taken away; left out, the address tells it. */
  set?: string;
  /** What the file has to say of a known fault. */
  fault?: string;
}

/** What every file says of itself: its title, what was set, where it comes from, and what it cannot tell. */
async function origin(props: Props): Promise<string[]> {
  const { version } = await get<{ version: string }>("about");
  return [props.title, props.set ?? write(place.value.view, place.value.rest, place.value.values), props.fault ?? "", t("save-origin", { version }), t("save-legal")].filter(Boolean);
}

function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement | null>(null);
  const [width, set] = useState(640);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return;
    const watch = new ResizeObserver(() => set(Math.max(240, Math.round(box.clientWidth))));
    watch.observe(box);
    set(Math.max(240, Math.round(box.clientWidth)));
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}

function nearest(x: number[], at: number): number {
  let best = 0;
  for (let k = 1; k < x.length; k++) if (Math.abs(x[k] - at) < Math.abs(x[best] - at)) best = k;
  return best;
}

export function Chart(props: Props): JSX.Element {
  const [box, width] = useWidth();
  const [cursor, setCursor] = useState<number | null>(null);
  const id = useId();
  const ceiling = useRef(0);
  const { lines, marks = [], spans = [] } = props;
  const height = props.height ?? Math.round(Math.min(380, Math.max(220, width * 0.52)));
  const [left, right, top, bottom] = [width < 480 ? 40 : 52, 14, 26, 34];
  const xs = lines[0]?.x ?? [0, 1];
  const [x0, x1] = [xs[0], xs[xs.length - 1]];
  const floor = props.bottom ?? Math.min(0, ...lines.flatMap((line) => line.low ?? line.y));
  const highest = Math.max(0, ...lines.flatMap((line) => line.high ?? line.y), ...marks.map((mark) => mark.high ?? mark.y));
  const most = reach(floor, highest);
  // An axis that jumps under the hand hides the change; it follows only when it has to.
  if (most > ceiling.current || most < 0.45 * ceiling.current) ceiling.current = most * 1.12;
  const roof = props.top ?? ceiling.current;
  const px = (x: number) => left + ((x - x0) / (x1 - x0 || 1)) * (width - left - right);
  const py = (y: number) => top + (1 - (Math.min(y, roof) - floor) / (roof - floor || 1)) * (height - top - bottom);
  const path = (x: number[], y: number[]) => x.map((at, k) => `${k ? "L" : "M"}${px(at).toFixed(1)} ${py(y[k]).toFixed(1)}`).join("");
  const rows = steps(floor, roof, height < 260 ? 3 : 5);
  const columns = props.ticks ?? steps(x0, x1, width < 480 ? 4 : 6).map((at) => ({ at, name: n(at) }));
  const at = cursor === null ? null : Math.min(x1, Math.max(x0, cursor));
  const told = (x: number) =>
    lines
      .filter((line) => !line.faint)
      .map((line) => {
        const k = nearest(line.x, x);
        const band = line.low && line.high ? ` (${n(line.low[k], 2)}–${n(line.high[k], 2)})` : "";
        return `${lines.length > 1 ? `${line.name}: ` : ""}${n(line.y[k], 3)} ${props.unit}${band}`;
      })
      .join("; ");

  useEffect(() => {
    if (performance.getEntriesByName("neuroflare:median").length) performance.mark("neuroflare:drawn");
  });

  const move = (event: PointerEvent) => {
    const frame = (event.currentTarget as Element).getBoundingClientRect();
    const share = (event.clientX - frame.left - (left * frame.width) / width) / (((width - left - right) * frame.width) / width);
    setCursor(x0 + Math.min(1, Math.max(0, share)) * (x1 - x0));
  };

  return (
    <figure class={`chart ${props.rough ? "rough" : ""}`} aria-labelledby={`${id}-title`} aria-describedby={`${id}-summary`}>
      <figcaption id={`${id}-title`}>{props.title}</figcaption>
      <div class="canvas" ref={box}>
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={props.summary}
          data-chart={props.id}
          onPointerMove={move}
          onPointerLeave={() => setCursor(null)}
        >
          {spans.map((span) => (
            <g key={span.name + span.from}>
              <rect class="span" x={px(Math.max(x0, span.from))} y={top} width={Math.max(2, px(Math.min(x1, span.to)) - px(Math.max(x0, span.from)))} height={height - top - bottom} />
              <text class="tick" x={px(Math.max(x0, span.from)) + 5} y={top + 13}>
                {span.name}
              </text>
            </g>
          ))}
          {rows.map((y) => (
            <g key={y}>
              <line class={y === 0 ? "axis" : "grid"} x1={left} x2={width - right} y1={py(y)} y2={py(y)} />
              <text class="tick" x={left - 7} y={py(y)} dy="0.34em" text-anchor="end">
                {n(y)}
              </text>
            </g>
          ))}
          {columns.map((tick) => (
            <text key={tick.at} class="tick" x={px(tick.at)} y={height - 14} text-anchor={px(tick.at) > width - right - 10 ? "end" : px(tick.at) < left + 8 ? "start" : "middle"}>
              {tick.name}
            </text>
          ))}
          <text class="axis-name" x={0} y={13}>
            {props.upward}
          </text>
          <text class="axis-name" x={width - right} y={height - 1} text-anchor="end">
            {props.across}
          </text>
          {lines.map(
            (line) =>
              line.low &&
              line.high &&
              !line.bare && (
                <path
                  key={line.key}
                  class={`band ${line.colour}`}
                  d={`${path(line.x, line.high)}L${path([...line.x].reverse(), [...line.low].reverse()).slice(1)}Z`}
                />
              ),
          )}
          {lines.map((line) => (
            <path key={line.key} class={`curve ${line.colour} ${line.faint ? "faint" : ""} ${line.dashed ? "dashed" : ""}`} d={path(line.x, line.y)} data-curve={line.key} />
          ))}
          {marks
            .filter((mark) => mark.x >= x0 && mark.x <= x1)
            .map((mark) => (
              <g key={mark.name + mark.x + mark.y} class={`mark ${mark.here ? "here" : "elsewhere"}`}>
                {mark.low !== null && mark.high !== null && (
                  <path d={`M${px(mark.x)} ${py(mark.low)}V${py(mark.high)}M${px(mark.x) - 5} ${py(mark.low)}h10M${px(mark.x) - 5} ${py(mark.high)}h10`} />
                )}
                <circle cx={px(mark.x)} cy={py(mark.y)} r="5" />
              </g>
            ))}
          {at !== null && (
            <g class="cursor">
              <line x1={px(at)} x2={px(at)} y1={top} y2={height - bottom} />
              {lines
                .filter((line) => !line.faint)
                .map((line) => (
                  <circle key={line.key} class={line.colour} cx={px(at)} cy={py(line.y[nearest(line.x, at)])} r="4.5" />
                ))}
            </g>
          )}
        </svg>
        {at !== null && (
          <div class="tip" aria-hidden="true" style={{ insetInlineStart: `${px(at) > width * 0.6 ? 0 : width - 230}px`, maxWidth: "230px" }}>
            <b>{props.when(at)}</b> {told(at)}
          </div>
        )}
      </div>
      {(lines.length > 1 || marks.length > 0) && (
        <ul class="key">
          {lines.length > 1 &&
            lines.map((line) => (
              <li key={line.key}>
                <svg width="28" height="10" aria-hidden="true">
                  <path class={`curve ${line.colour} ${line.faint ? "faint" : ""} ${line.dashed ? "dashed" : ""}`} d="M1 5H27" />
                </svg>
                {line.name}
              </li>
            ))}
          {marks.map((mark) => (
            <li key={mark.name + mark.y}>
              <svg class={`mark ${mark.here ? "here" : "elsewhere"}`} width="14" height="14" aria-hidden="true">
                <circle cx="7" cy="7" r="5" />
              </svg>
              {mark.url ? (
                <a href={mark.url} rel="noreferrer noopener" target="_blank">
                  {mark.name}
                </a>
              ) : (
                mark.name
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="summary" id={`${id}-summary`} aria-live="polite">
        {props.summary}
      </p>
      {!props.plain && (
        <div class="tools">
          <details>
            <summary>{t("read-values")}</summary>
            <label class="reader">
              {t("read-at")}
              <input
                type="range"
                min={x0}
                max={x1}
                step={(x1 - x0) / 120}
                value={at ?? x0}
                aria-valuetext={`${props.when(at ?? x0)}: ${told(at ?? x0)}`}
                onInput={(event) => setCursor(Number(event.currentTarget.value))}
                onBlur={() => setCursor(null)}
              />
            </label>
            <div class="scroll" tabIndex={0} role="region" aria-label={t("table-of", { title: props.title })}>
              <Table {...props} />
            </div>
          </details>
          <details class="menu">
            <summary>{t("save")}</summary>
            <div>
              <button type="button" onClick={() => void origin(props).then((said) => save(`${props.id}.csv`, csv(props, [t("save-below"), t("save-above")], said), "text/csv"))}>
                {t("save-csv")}
              </button>
              <button type="button" onClick={() => void origin(props).then((said) => save(`${props.id}.svg`, svgPicture(box.current!, said), "image/svg+xml"))}>
                {t("save-svg")}
              </button>
              <button type="button" onClick={() => void origin(props).then((said) => pngPicture(box.current!, said)).then((blob) => save(`${props.id}.png`, blob, "image/png"))}>
                {t("save-png")}
              </button>
            </div>
          </details>
        </div>
      )}
    </figure>
  );
}

function Table(props: Props): JSX.Element {
  const xs = props.lines[0]?.x ?? [];
  const every = Math.max(1, Math.round(xs.length / 13));
  const rows = xs.map((_, k) => k).filter((k) => k % every === 0 || k === xs.length - 1);
  return (
    <table>
      <caption class="hidden">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">{props.across}</th>
          {props.lines.map((line) => (
            <th scope="col" key={line.key}>
              {line.name} ({props.unit})
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((k) => (
          <tr key={k}>
            <th scope="row">{props.when(xs[k])}</th>
            {props.lines.map((line) => (
              <td key={line.key}>
                {n(line.y[k], 3)}
                {line.low && line.high ? ` (${n(line.low[k], 2)}–${n(line.high[k], 2)})` : ""}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
