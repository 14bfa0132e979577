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
      <svg class="brushes" viewBox="0 0 560 210" role="img" aria-label={summary}>
        {[before, after].map((value, k) => (
          <g key={k} transform={`translate(0 ${20 + k * 96})`}>
            <path class="grid" d="M0 62H540" />
            <rect class="bar-ground" x="0" y="34" width="540" height="26" rx="5" />
            <rect class={k ? "bar-after" : "bar-before"} x="0" y="34" width={Math.max(4, 54 * value)} height="26" rx="5" />
            <text class="bar-name" x="0" y="24">
              {t(k ? "touch-after" : "touch-before")}
            </text>
            <text class="bar-value" x={Math.max(4, 54 * value) + 10} y="53">
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
