// The pain that the same soft brush adds, before and after.
import type { JSX } from "preact";
import { useRun } from "../api";
import type { LifeAnswer } from "../types";
import { n, t } from "../words";
import { Trouble, Wait } from "./wait";

export function Touch({ name }: { name: string }): JSX.Element {
  const asked = useRun<LifeAnswer>({ kind: "life", person: { name }, events: null, days: 1095, touch: true });
  if (asked.error) return <Trouble error={asked.error} />;
  const touch = asked.answer?.touch;
  if (!touch) return <Wait share={asked.share} what={t("touch-waiting")} />;
  const [before, after] = touch.map((value) => Math.max(0, value));
  const summary = t("touch-summary", { before: n(before, 2), after: n(after, 2) });
  return (
    <figure class="touch" aria-label={t("touch-title")}>
      <figcaption>{t("touch-title")}</figcaption>
      <svg class="brushes" viewBox="0 0 320 150" role="img" aria-label={summary}>
        {[before, after].map((value, k) => (
          <g key={k} transform={`translate(0 ${4 + k * 74})`}>
            <rect class="bar-ground" x="0" y="24" width="300" height="22" rx="4" />
            <rect class={k ? "bar-after" : "bar-before"} x="0" y="24" width={Math.max(3, 30 * value)} height="22" rx="4" />
            <text class="bar-name" x="0" y="15">
              {t(k ? "touch-after" : "touch-before")}
            </text>
            <text class="bar-value" x={Math.min(270, Math.max(3, 30 * value) + 8)} y="40">
              {n(value, 2)}
            </text>
          </g>
        ))}
      </svg>
      <p class="summary" aria-live="polite">
        {summary}
      </p>
      <details class="tools">
        <summary>{t("read-values")}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{t("touch-before")}</th>
              <td>{n(before, 2)}</td>
            </tr>
            <tr>
              <th scope="row">{t("touch-after")}</th>
              <td>{n(after, 2)}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </figure>
  );
}
