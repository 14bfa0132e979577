// Where a test is done: a small figure of a body, and the same choice as radio buttons.
import type { JSX } from "preact";
import { t } from "../words";

const SPOTS: Record<string, [number, number]> = { forearm: [25, 96], trapezius: [52, 50] };

export function Body({ sites, site, change }: { sites: string[]; site: string; change: (site: string) => void }): JSX.Element {
  const [x, y] = SPOTS[site] ?? SPOTS.forearm;
  return (
    <fieldset class="body">
      <legend>{t("site")}</legend>
      <svg viewBox="0 0 100 190" width="76" height="144" aria-hidden="true">
        <path
          class="figure"
          d="M50 6c8 0 13 6 13 14s-5 15-9 16v7c12 2 21 6 23 17l5 36 3 28c1 5-6 7-8 2l-7-30-5-26-1 30 5 40 1 44c0 6-10 6-11 0l-6-42-3-24-3 24-6 42c-1 6-11 6-11 0l1-44 5-40-1-30-5 26-7 30c-2 5-9 3-8-2l3-28 5-36c2-11 11-15 23-17v-7c-4-1-9-8-9-16S42 6 50 6Z"
        />
        <circle class="spot-halo" cx={x} cy={y} r="11" />
        <circle class="spot" cx={x} cy={y} r="4.5" />
      </svg>
      <div>
        {sites.map((one) => (
          <label key={one}>
            <input type="radio" name="site" value={one} checked={one === site} onChange={() => change(one)} /> {t(`site-${one}`)}
          </label>
        ))}
        <p class="help">{sites.length > 1 ? t("site-help") : t("site-help-one")}</p>
      </div>
    </fieldset>
  );
}
