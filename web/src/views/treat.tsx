// Published treatments on virtual people, one at a time: when to start, when to stop, what lasts, what is not known.
import type { JSX } from "preact";
import { ask as question, useGet } from "../api";
import { Prose } from "../parts/gloss";
import { Slider } from "../parts/slider";
import { Sure } from "../parts/sure";
import { Course, Harms, Helped, Inside, Verdict, useTreatment, weeksWords } from "../parts/treated";
import { Trouble, Wait } from "../parts/wait";
import { save } from "../save";
import { numberOf, place, settle, write } from "../state";
import type { Offered, SureAnswer, TreatmentMenu } from "../types";
import { n, t } from "../words";
import { Rows } from "./sure";

const WHO = ["fm", "crps", "sfn"];

export default function Treat(): JSX.Element {
  const menu = useGet<TreatmentMenu>("treatments");
  if (!menu) return <Wait share={0} what={t("wait")} />;
  const offer = menu.regimens.find((one) => one.name === place.value.rest[0]) ?? menu.regimens[0];
  return (
    <article class="treat">
      <h1 tabIndex={-1}>{t("treat-title")}</h1>
      <div class="lead">
        <Prose id="treat-lead" />
      </div>
      <Choice menu={menu} offer={offer} />
      <Bench key={offer.name} menu={menu} offer={offer} />
    </article>
  );
}

function go(name: string): void {
  location.hash = write("treat", [name]);
}

function Choice({ menu, offer }: { menu: TreatmentMenu; offer: Offered }): JSX.Element {
  const here = menu.regimens.filter((one) => one.who === offer.who);
  const practised = new Set(here.filter((one) => one.practice !== null).map((one) => one.drug));
  const drugs = [...new Set(here.map((one) => one.drug))].sort((a, b) => t(`drug-${a}`).localeCompare(t(`drug-${b}`)));
  const options = (names: string[]) =>
    names.map((drug) => (
      <option key={drug} value={drug}>
        {t(`drug-${drug}`)}
      </option>
    ));
  const studies = here.filter((one) => one.drug === offer.drug);
  return (
    <div class="choices">
      <div class="row" role="group" aria-label={t("treat-who")}>
        {WHO.map((who) => (
          <button key={who} type="button" aria-pressed={who === offer.who} onClick={() => who !== offer.who && go(menu.regimens.find((one) => one.who === who)!.name)}>
            {t(`ill-${who}`)}
          </button>
        ))}
      </div>
      <div class="row">
        <label class="field">
          <span>{t("treat-drug")}</span>
          <select value={offer.drug} onChange={(event) => go(here.find((one) => one.drug === event.currentTarget.value)!.name)}>
            {practised.size ? (
              <>
                <optgroup label={t("treat-drug-without")}>{options(drugs.filter((drug) => practised.has(drug)))}</optgroup>
                <optgroup label={t("treat-drug-medicines")}>{options(drugs.filter((drug) => !practised.has(drug)))}</optgroup>
              </>
            ) : (
              options(drugs)
            )}
          </select>
        </label>
        <label class="field">
          <span>{t("treat-study")}</span>
          <select value={offer.name} onChange={(event) => go(event.currentTarget.value)}>
            {studies.map((one) => (
              <option key={one.name} value={one.name}>
                {studyWords(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="help">
        {t("treat-order")} {t(practised.size ? "treat-elsewhere" : "treat-elsewhere-all")}
      </p>
    </div>
  );
}

/** Author and year; where a source has none, that it was told of. */
function citationWords(one: Offered): string {
  return /\d{4}$/.test(one.citation) ? one.citation : t("treat-told");
}

function studyWords(one: Offered): string {
  const citation = citationWords(one);
  return one.doses > 1 ? t("treat-study-dose", { citation, dose: t(`treat-dose-${one.dose === 1 ? "low" : one.dose === one.doses ? "high" : "middle"}`) }) : citation;
}

function Bench({ menu, offer }: { menu: TreatmentMenu; offer: Offered }): JSX.Element {
  const months = menu.ill[offer.who];
  const asked = Number(place.value.values.ill);
  const ill = months.includes(asked) ? asked : offer.months;
  const [low, high] = menu.weeks;
  const usual = Math.round(offer.weeks);
  const weeks = offer.movable ? Math.round(numberOf("weeks", low, high, usual)) : usual;
  const chosen = { regimen: offer.name, ill: ill === offer.months ? null : ill, weeks: !offer.movable || weeks === usual ? null : weeks };
  const { answer: found, whole, busy, share, error } = useTreatment(chosen);
  const answer = found?.regimen === offer.name ? found : undefined;
  const name = t(`drug-${offer.drug}`);
  const until = offer.movable ? [`${t("treat-stop")} ${t("treat-weeks", { weeks })}`] : [];
  const set = [t(`ill-${offer.who}`), name, studyWords(offer), `${t("treat-start")} ${illWords(ill)}`, ...until].join(" · ");
  return (
    <>
      <section aria-labelledby="regimen">
        <h2 id="regimen">{name}</h2>
        <p>
          {t(`drug-${offer.drug}-plain`)}{" "}
          {t(offer.practice !== null ? "treat-given-practice" : offer.weeks < 0.2 ? "treat-given-once" : "treat-given", {
            for: weeksWords(offer.weeks),
            ill: illWords(offer.months),
            often: n(offer.practice ?? 0),
          })}{" "}
          {offer.url ? (
            <a href={offer.url} rel="noreferrer noopener" target="_blank">
              {offer.citation}
            </a>
          ) : (
            `(${citationWords(offer)})`
          )}
        </p>
      </section>
      <div class="bench">
        <div class="controls">
          <fieldset class="choice stack">
            <legend>{t("treat-start")}</legend>
            {months.map((month) => (
              <label key={month}>
                <input type="radio" name="ill" checked={month === ill} onChange={() => settle({ ill: month === offer.months ? undefined : String(month) })} /> {illWords(month)}
              </label>
            ))}
          </fieldset>
          {offer.movable ? (
            <Slider
              name={t("treat-stop")}
              help={t("treat-stop-help", { weeks: usual })}
              low={low}
              high={high}
              step={1}
              value={weeks}
              words={(value) => t("treat-weeks", { weeks: value })}
              change={(value) => settle({ weeks: Math.round(value) === usual ? undefined : String(Math.round(value)) })}
            />
          ) : (
            <p class="help">{t("treat-fixed")}</p>
          )}
        </div>
        <div class="answer">
          {error && <Trouble error={error} />}
          {!answer && !error && <Wait share={share} what={t("treat-waiting")} />}
          {answer && <Course answer={answer} name={name} rough={busy && !whole} set={set} />}
          {answer && <p class="people">{t("treat-band", { people: answer.people })}</p>}
        </div>
      </div>
      {answer && (
        <>
          <section aria-labelledby="lasts">
            <h2 id="lasts">{t("treat-lasts")}</h2>
            <Verdict answer={whole} />
            {!whole && !error && <progress max={1} value={share > 0.01 ? share : undefined} aria-label={t("wait-progress", { share: n(Math.round(share * 100)) })} />}
          </section>
          <Helped answer={answer} />
          <Inside answer={answer} />
        </>
      )}
      <Harms offer={offer} />
      <Sure about="treatments" line={whole?.assumed_share != null ? t("treat-assumed", { share: Math.round(100 * whole.assumed_share) }) : undefined} />
      <Published offer={offer} />
      {error?.status !== 404 && (
        <section class="take">
          <h2>{t("take-away")}</h2>
          <p>{t("treat-take")}</p>
          <div class="row">
            <button type="button" onClick={() => void question<{ file: string }>("treatments/design", { ...chosen }).then(({ file }) => save("design.yaml", file, "text/yaml"))}>
              {t("treat-save")}
            </button>
            <a class="button" href={write("about", ["cite"])}>
              {t("cite")}
            </a>
          </div>
        </section>
      )}
    </>
  );
}

function illWords(months: number): string {
  return months < 24 && months !== 12 ? t("treat-ill-months", { months }) : t("treat-ill-years", { years: months / 12 });
}

/** What the study itself found, and what of its protocol was not seen. */
function Published({ offer }: { offer: Offered }): JSX.Element | null {
  const sure = useGet<SureAnswer>("sure/treatments");
  const trial = sure?.rows.filter((row) => offer.name === row.study || offer.name.startsWith(`${row.study}-`)) ?? [];
  if (!trial.length && !offer.assumed.length) return null;
  return (
    <details class="published">
      <summary>{t("treat-published")}</summary>
      {trial.length > 0 && <Rows rows={trial} />}
      {offer.assumed.length > 0 && (
        <>
          <p>{t("treat-protocol")}</p>
          <ul class="evidence" lang="en">
            {offer.assumed.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
