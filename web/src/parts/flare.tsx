// The flare as a moving picture: a canvas, its edge, a scale, and one slider for time.
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useRun } from "../api";
import { FLARE, PALE } from "../colours";
import type { FlareAnswer } from "../types";
import { counted, n, t } from "../words";
import { outline } from "./outline";
import { Slider } from "./slider";
import { Trouble, Wait } from "./wait";

function table(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g)!.map((pair) => parseInt(pair, 16)));
}
const [WARM, COLD] = [table(FLARE), table(PALE)];

function unpacked(text: string): Uint8Array {
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let k = 0; k < raw.length; k++) bytes[k] = raw.charCodeAt(k);
  return bytes;
}

const FINE = 5;
/** Milliseconds from one picture to the next while it plays; what lies between is mixed. */
const STEP = 160;

/** A picture, or what lies between two of them. */
function between(bytes: Uint8Array, length: number, position: number): Uint8Array {
  const k = Math.floor(position);
  const share = position - k;
  const first = bytes.subarray(k * length, (k + 1) * length);
  if (share === 0) return first;
  const next = bytes.subarray((k + 1) * length, (k + 2) * length);
  return first.map((value, at) => Math.round(value + share * (next[at] - value)));
}

const small = document.createElement("canvas");

function paint(canvas: HTMLCanvasElement, answer: FlareAnswer, bytes: Uint8Array, position: number): void {
  const size = answer.pixels;
  const part = between(bytes, size * size, position);
  if (small.width !== size) small.width = small.height = size;
  const image = new ImageData(size, size);
  const rest = (1 - answer.lowest) / (answer.highest - answer.lowest);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const share = part[(size - 1 - y) * size + x] / 255;
      const warm = share >= rest - 0.004;
      const step = warm ? (share - rest) / (1 - rest || 1) : (rest - share) / (rest || 1);
      const k = 3 * Math.max(0, Math.min(63, Math.round(63 * step)));
      const colours = warm ? WARM : COLD;
      const at = 4 * (y * size + x);
      image.data[at] = colours[k];
      image.data[at + 1] = colours[k + 1];
      image.data[at + 2] = colours[k + 2];
      image.data[at + 3] = 255;
    }
  small.getContext("2d")!.putImageData(image, 0, 0);
  const side = size * FINE;
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d")!;
  pen.imageSmoothingEnabled = true;
  pen.imageSmoothingQuality = "high";
  pen.drawImage(small, 0, 0, side, side);
  const edge = (255 * (answer.edge - answer.lowest)) / (answer.highest - answer.lowest);
  const up = (y: number) => side - (y + 0.5) * FINE;
  pen.lineCap = "round";
  for (const [width, colour] of [[3.4, "rgba(255,255,255,.85)"], [1.5, "#1d2730"]] as const) {
    pen.lineWidth = width;
    pen.strokeStyle = colour;
    pen.beginPath();
    for (const [ax, ay, bx, by] of outline(part, size, edge)) {
      pen.moveTo((ax + 0.5) * FINE, up(ay));
      pen.lineTo((bx + 0.5) * FINE, up(by));
    }
    pen.stroke();
  }
  const mm = side / answer.side;
  if (answer.strip) {
    const [x, y, w, h] = answer.strip;
    pen.save();
    pen.beginPath();
    pen.rect(x * mm, side - (y + h) * mm, w * mm, h * mm);
    pen.clip();
    pen.strokeStyle = "rgba(29,39,48,.5)";
    pen.lineWidth = 1.2;
    for (let k = -side; k < side * 2; k += 12) {
      pen.beginPath();
      pen.moveTo(k, side - y * mm);
      pen.lineTo(k + h * mm, side - (y + h) * mm);
      pen.stroke();
    }
    pen.restore();
  }
  const [cx, cy] = answer.stimulus;
  pen.fillStyle = "#1d2730";
  pen.strokeStyle = "#fff";
  pen.lineWidth = 2;
  pen.beginPath();
  pen.arc(cx * mm, side - cy * mm, 4, 0, 7);
  pen.fill();
  pen.stroke();
  pen.fillStyle = "rgba(255,255,255,.82)";
  pen.fillRect(side - 20 * mm - 26, side - 42, 20 * mm + 18, 34);
  pen.fillStyle = "#1d2730";
  pen.fillRect(side - 20 * mm - 17, side - 16, 20 * mm, 3);
  pen.font = "15px system-ui, sans-serif";
  pen.textAlign = "center";
  pen.direction = "ltr";
  pen.fillText("2 cm", side - 10 * mm - 17, side - 22);
}

interface Props {
  test: string;
  values?: Record<string, number>;
  numb?: boolean;
  start?: number;
  /** The stimulus is being changed: the last pictures stay, and none are made. */
  waits?: boolean;
}

export function Flare({ test, values = {}, numb = false, start, waits = false }: Props): JSX.Element {
  const asked = useRun<FlareAnswer>(waits ? null : { kind: "flare", test, values, numb });
  const canvas = useRef<HTMLCanvasElement>(null);
  const [frame, setFrame] = useState(start ?? 15);
  const [playing, play] = useState(false);
  const bytes = useRef<{ of?: FlareAnswer; data: Uint8Array }>({ data: new Uint8Array() });
  const answer = asked.answer;
  const last = (answer?.minutes.length ?? 31) - 1;

  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  useEffect(() => {
    if (!answer || !canvas.current || (playing && !still)) return;
    if (bytes.current.of !== answer) bytes.current = { of: answer, data: unpacked(answer.frames) };
    paint(canvas.current, answer, bytes.current.data, Math.min(frame, last));
  }, [answer, frame, playing]);

  useEffect(() => {
    if (!playing || !answer) return;
    const [begun, from] = [performance.now(), frame];
    let handle = 0;
    const move = (now: number) => {
      const position = Math.min(last, from + Math.max(0, now - begun) / STEP);
      if (!still && canvas.current) paint(canvas.current, answer, bytes.current.data, position);
      setFrame(Math.floor(position));
      if (position >= last) play(false);
      else handle = requestAnimationFrame(move);
    };
    handle = requestAnimationFrame(move);
    return () => cancelAnimationFrame(handle);
  }, [playing, answer]);

  const minutes = answer ? answer.minutes[Math.min(frame, last)] : 0;
  const area = answer ? answer.area[Math.min(frame, last)] : 0;
  const pale = answer !== undefined && answer.lowest < 0.9;
  const summary = !answer
    ? t("flare-waiting")
    : pale
      ? t("flare-pale", { minutes: counted(minutes) })
      : t("flare-summary", { minutes: counted(minutes), area: n(area, 2), largest: n(Math.max(...answer.area), 2) });
  return (
    <figure class="flare" aria-label={t("flare-title")}>
      <figcaption>{t("flare-title")}</figcaption>
      {asked.error && <Trouble error={asked.error} />}
      <div class={`skin ${(waits || asked.busy) && answer ? "rough" : ""}`}>
        {!answer && !asked.error && <Wait share={asked.share} what={t("flare-waiting")} />}
        <canvas ref={canvas} role="img" aria-label={summary} hidden={!answer} />
      </div>
      {answer && (
        <>
          <div class="colour-bar" aria-hidden="true">
            <span>{pale ? t("flare-pale-low") : t("flare-low")}</span>
            <i class={pale ? "pale" : ""} />
            <span>{pale ? t("flare-pale-high") : t("flare-high", { times: n(answer.highest, 2) })}</span>
          </div>
          <div class="player">
            <button
              type="button"
              class="play"
              aria-pressed={playing}
              onClick={() => {
                if (!playing && frame >= last) setFrame(0);
                play(!playing);
              }}
            >
              {playing ? t("pause") : t("play")}
            </button>
            <Slider
              name={t("flare-time")}
              help={t("flare-time-help")}
              low={0}
              high={last}
              step={1}
              value={Math.min(frame, last)}
              words={(k) => t("minutes", { minutes: n(answer.minutes[Math.round(k)] ?? 0) })}
              change={(k) => {
                play(false);
                setFrame(Math.round(k));
              }}
            />
          </div>
        </>
      )}
      <p class="summary" aria-live={playing ? "off" : "polite"}>
        {summary}
      </p>
      <p class="help">{t("flare-note")}</p>
    </figure>
  );
}
