// What stands behind the answers: published results beside predictions, misses first in sight.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useGet } from "../api";
import { Prose } from "../parts/gloss";
import { Wait } from "../parts/wait";
import { place, write } from "../state";
import type { Compared, SureAnswer } from "../types";
import { has, n, t } from "../words";

const VERDICTS = ["agrees", "near", "misses", "uninformative"];
const KINDS = ["all", "capsaicin", "heat", "noradrenaline", "pressure", "conditioning", "histamine", "anaesthetic", "crps", "fibromyalgia", "small-fibre-neuropathy", "treatments"];

export default function SureView(): JSX.Element {
  const about = KINDS.includes(place.value.rest[0]) ? place.value.rest[0] : "all";
  const sure = useGet<SureAnswer>(`sure/${about}`);
  const [shown, show] = useState("");
  return (
    <article>
      <h1 tabIndex={-1}>{t("sure-view-title")}</h1>
      <div class="lead">
        <Prose id="sure-view-lead" />
      </div>
      <label class="row">
        <span>{t("sure-about")}</span>
        <select value={about} onChange={(event) => (location.hash = write("sure", event.currentTarget.value === "all" ? [] : [event.currentTarget.value]))}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(has(`test-${kind}`) ? `test-${kind}` : `group-${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {!sure && <Wait share={0} what={t("wait")} />}
      {sure && (
        <>
          <Bar counts={sure.counts} title={t("sure-all-rows")} />
          <Bar counts={sure.kept_aside} title={t("sure-kept-aside")} />
          <Prose id="sure-view-how" values={{ assumed: sure.assumed, all: sure.assumed + sure.claimed }} />
          <div class="row" role="group" aria-label={t("sure-filter")}>
            {["", ...VERDICTS].map((verdict) => (
              <button key={verdict} type="button" aria-pressed={shown === verdict} onClick={() => show(verdict)}>
                {t(verdict ? `verdict-word-${verdict}` : "sure-every")}
              </button>
            ))}
          </div>
          <Rows rows={sure.rows.filter((row) => !shown || row.verdict === shown)} />
        </>
      )}
    </article>
  );
}

export function Rows({ rows }: { rows: Compared[] }): JSX.Element {
  return (
    <div class="scroll tall" tabIndex={0} role="region" aria-label={t("sure-table")}>
      <table>
        <caption class="hidden">{t("sure-table")}</caption>
        <thead>
          <tr>
            {["result", "published", "predicted", "verdict"].map((head) => (
              <th key={head} scope="col">
                {t(`sure-head-${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, k) => (
            <Row key={k} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ counts, title }: { counts: Record<string, number>; title: string }): JSX.Element {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!total) return <p>{t("sure-none")}</p>;
  const words = t("sure-bar", { total, agrees: counts.agrees, near: counts.near, misses: counts.misses, unclear: counts.uninformative });
  return (
    <figure aria-label={title}>
      <figcaption>{title}</figcaption>
      <div class="verdicts" aria-hidden="true">
        {VERDICTS.map((verdict) => counts[verdict] > 0 && <i key={verdict} class={`v-${verdict}`} style={{ flexGrow: counts[verdict] }} />)}
      </div>
      <p class="summary">{words}</p>
    </figure>
  );
}

function Row({ row }: { row: Compared }): JSX.Element {
  const unit = row.unit !== "1" && <span lang="en" dir="ltr"> {row.unit}</span>;
  return (
    <tr>
      <th scope="row" lang="en">
        {row.label}
        <br />
        <small>{row.url ? <a href={row.url} rel="noreferrer noopener" target="_blank">{row.citation}</a> : row.citation}</small>
      </th>
      <td>{row.published === null ? t(`direction-${row.direction ?? "higher"}`) : <bdi dir="ltr">{n(row.published, 2)}{unit}</bdi>}</td>
      <td>{row.low !== null && row.high !== null && <bdi dir="ltr">{n(row.low, 2)} – {n(row.high, 2)}{unit}</bdi>}</td>
      <td class={`v-text-${row.verdict}`}>{t(`verdict-word-${row.verdict}`)}</td>
    </tr>
  );
}
