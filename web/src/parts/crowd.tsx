// One hundred virtual people after the same event, and how many are still in pain.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useRun } from "../api";
import type { CrowdAnswer, Happening } from "../types";
import { counted, n, t } from "../words";
import { Chart } from "./chart";
import { Slider } from "./slider";
import { Trouble, Wait } from "./wait";

const MONTH = 365.25 / 12;

export function Crowd({ events, days = 730 }: { events: Happening[]; days?: number }): JSX.Element {
  const asked = useRun<CrowdAnswer>({ kind: "crowd", events, days });
  const [frame, setFrame] = useState(40);
  const answer = asked.answer;
  if (asked.error) return <Trouble error={asked.error} />;
  if (!answer) return <Wait share={asked.share} what={t("crowd-waiting")} />;
  const last = answer.days.length - 1;
  const k = Math.min(frame, last);
  const hurts = answer.in_pain[k];
  const year = answer.in_pain[answer.days.findIndex((day) => day >= 364.5)] ?? answer.in_pain[last];
  const when = (day: number) => (day < 60 ? t("day", { day: n(day, 2) }) : t("months", { months: counted(day / MONTH, 2) }));
  const summary = t("crowd-summary", { hurts, when: when(answer.days[k]), year, crps: answer.crps, fibromyalgia: answer.fibromyalgia });
  const ticks = [0, 6, 12, 18, 24].filter((month) => month * MONTH <= answer.days[last] + 5).map((month) => ({ at: month * MONTH, name: n(month) }));
  return (
    <div class="crowd">
      <figure aria-label={t("crowd-title")}>
        <p>
          <b class="big">{t("crowd-count", { hurts })}</b> {t("crowd-in-pain", { when: when(answer.days[k]) })}
        </p>
        <svg class="hundred" viewBox="0 0 320 320" role="img" aria-label={summary}>
          {Array.from({ length: 100 }, (_, person) => {
            const hurting = person >= 100 - hurts;
            const [x, y] = [16 + (person % 10) * 32, 15 + Math.floor(person / 10) * 32];
            return (
              <g key={person} class={hurting ? "hurts" : "well"} transform={`translate(${x} ${y})`}>
                <circle cy="-7" r="4.6" />
                <path d="M-8.500 12c0-9 3-12.500 8.500-12.500s8.500 3.500 8.500 12.500Z" />
              </g>
            );
          })}
        </svg>
        <Slider
          name={t("flare-time")}
          help={t("crowd-help")}
          low={0}
          high={last}
          step={1}
          value={k}
          words={(at) => when(answer.days[Math.round(at)] ?? 0)}
          change={(at) => setFrame(Math.round(at))}
        />
      </figure>
      <Chart
        id="crowd"
        title={t("crowd-title")}
        summary={summary}
        across={t("axis-months")}
        upward={t("axis-hundred")}
        lines={[
          { key: "pain", name: t("crowd-pain"), x: answer.days, y: answer.in_pain, colour: "vessel" },
          { key: "strong", name: t("crowd-strong"), x: answer.days, y: answer.strong_pain, colour: "nerve", dashed: true },
        ]}
        ticks={ticks}
        top={100}
        bottom={0}
        height={300}
        unit={t("axis-hundred")}
        when={when}
      />
    </div>
  );
}

export const FRACTURE: Happening[] = [{ event: "fracture" }, { event: "immobilisation", until: 35 }];
