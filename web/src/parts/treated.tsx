// A published regimen on virtual people: the course of pain, the word for what lasts, and how many it helps.
import type { JSX } from "preact";
import { useRested, useRun } from "../api";
import type { Counted, Moved, Offered, TreatmentAnswer } from "../types";
import { counted, n, t } from "../words";
import { Chart, type Line } from "./chart";
import { Trouble, Wait } from "./wait";

const MONTH = 365.25 / 84;
const COLOURS: Record<string, string> = { treated: "vessel", dummy: "messenger", nothing: "absent" };

export interface Chosen {
  regimen: string;
  ill: number | null;
  weeks: number | null;
}

interface Answered {
  answer?: TreatmentAnswer;
  whole?: TreatmentAnswer;
  busy: boolean;
  share: number;
  error?: import("../api").Refused;
}

/** The course first; the word for what lasts needs the lives of more people and follows. */
export function useTreatment(chosen: Chosen): Answered {
  const rested = useRested(JSON.stringify(chosen), 250);
  const question = { kind: "treatment", ...(JSON.parse(rested) as Chosen) };
  const [first, second] = [
    { ...question, quick: true },
    { ...question, quick: false },
  ];
  const quick = useRun<TreatmentAnswer>(first);
  const here = quick.of === JSON.stringify(first);
  const whole = useRun<TreatmentAnswer>(here ? second : null);
  const done = here && whole.of === JSON.stringify(second);
  return {
    answer: quick.answer,
    whole: done ? whole.answer : undefined,
    busy: !done,
    share: here ? whole.share : quick.share,
    error: quick.error ?? whole.error,
  };
}

export function weeksWords(weeks: number): string {
  return weeks < 1 ? t("treat-days", { days: Math.max(1, Math.round(weeks * 7)) }) : t("treat-weeks", { weeks: Math.round(weeks) });
}

/** A duration in days, in weeks or in months, whichever reads best. */
function daysWords(days: number): string {
  if (days < 21) return t("treat-days", { days: Math.round(days) });
  return days < 180 ? t("treat-weeks", { weeks: Math.round(days / 7) }) : t("months", { months: Math.round(days / 30.4) });
}

export function Course({ answer, name, rough, set }: { answer: TreatmentAnswer; name: string; rough?: boolean; set?: string }): JSX.Element {
  const last = answer.weeks[answer.weeks.length - 1];
  const ticks: { at: number; name: string }[] = [];
  for (let month = 0; month * MONTH <= last + 0.5; month += last > 70 ? 3 : 2) ticks.push({ at: month * MONTH, name: n(month) });
  const lines: Line[] = answer.pain.map((band) => ({
    key: band.arm,
    name: t(`treat-${band.arm}`),
    x: answer.weeks,
    y: band.mean,
    low: band.low,
    high: band.high,
    colour: COLOURS[band.arm],
    dashed: band.arm !== "treated",
    bare: band.arm !== "treated",
  }));
  const at = (arm: string, week: number) => {
    const band = answer.pain.find((one) => one.arm === arm);
    let best = 0;
    answer.weeks.forEach((one, k) => {
      if (Math.abs(one - week) < Math.abs(answer.weeks[best] - week)) best = k;
    });
    return n(band?.mean[best] ?? 0, 2);
  };
  const end = Math.max(1, answer.stop);
  const dummy = answer.pain.some((band) => band.arm === "dummy");
  return (
    <Chart
      id={`treatment-${answer.regimen}`}
      title={t("treat-chart", { name })}
      summary={t(answer.stop < 1 ? "treat-sum-once" : dummy ? "treat-sum" : "treat-sum-open", {
        first: at("treated", 0),
        end: at("treated", end),
        dummy: at("dummy", end),
        nothing: at("nothing", end),
        half: at("treated", end + 26),
        without: at("nothing", end + 26),
      })}
      across={t("axis-months")}
      upward={t("axis-of10")}
      lines={lines}
      spans={[{ from: 0, to: answer.stop, name: t(answer.stop < 1 ? "treat-span-once" : "treat-span") }]}
      ticks={ticks}
      top={10}
      bottom={0}
      unit={t("short-pain")}
      when={(week) => t("months", { months: counted(week / MONTH, 2) })}
      rough={rough}
      set={set}
    />
  );
}

/** One word and one sentence. */
export function Verdict({ answer }: { answer?: TreatmentAnswer }): JSX.Element {
  if (!answer)
    return (
      <p class="word waits" aria-live="polite">
        <b>…</b> {t("treat-verdict-waiting")}
      </p>
    );
  const days = answer.days_to_loss;
  const lost = answer.label === "fades" && days !== null ? "-days" : "";
  return (
    <div class={`word w-${answer.label}`} aria-live="polite">
      <p>
        <b>{t(`treat-word-${answer.label}`)}</b>{" "}
        {answer.label === "not-known"
          ? t(`treat-reason-${answer.reason}`)
          : t(`treat-verdict-${answer.label}${lost}`, { when: days === null ? "" : daysWords(days) })}
      </p>
      {answer.label === "not-known" && answer.in_the_model !== "not-known" && (
        <p class="help">{t("treat-alone", { word: t(`treat-word-${answer.in_the_model}`) })}</p>
      )}
    </div>
  );
}

/** People of 100 with at least 30 % less pain: at the end, three months and a year after it. */
export function Helped({ answer }: { answer: TreatmentAnswer }): JSX.Element {
  const offs = [...new Set(answer.counted.map((one) => one.off))];
  const of = (off: number) => answer.counted.filter((one) => one.off === off);
  const told = (one: Counted) => {
    const [count, low, high] = [one.mean, one.low, one.high].map(Math.round);
    return t(low === high ? "treat-of-100-all" : "treat-of-100", { count: n(count), low: n(low), high: n(high) });
  };
  return (
    <section aria-labelledby="helped">
      <h2 id="helped">{t("treat-helped")}</h2>
      <p>{t("treat-helped-lead")}</p>
      <table class="helped">
        <caption class="hidden">{t("treat-helped")}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{t("treat-when")}</th>
            <th scope="col">{t("treat-arm")}</th>
            <th scope="col">{t("treat-helped")}</th>
          </tr>
        </thead>
        {offs.map((off) => (
          <tbody key={off}>
            {of(off).map((one, k) => (
              <tr key={one.arm}>
                {k === 0 && (
                  <th scope="rowgroup" rowSpan={of(off).length}>
                    {t(off === 0 && answer.stop < 1 ? "treat-off-once" : `treat-off-${off}`)}
                  </th>
                )}
                <th scope="row">{t(`treat-${one.arm}`)}</th>
                <td>
                  <span class="count-bar" aria-hidden="true">
                    <i class={`c-${one.arm}`} style={{ width: `${one.mean}%` }} />
                  </span>
                  <span>{told(one)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p class="help">{t(answer.counted.some((one) => one.arm === "dummy") ? "treat-dummy-note" : "treat-open-note")}</p>
    </section>
  );
}

const SHOWN = 5;

export function Inside({ answer }: { answer: TreatmentAnswer }): JSX.Element {
  const most = answer.inside.slice(0, SHOWN);
  const words = (one: Moved) => {
    const [mean, low, high] = [one.mean, one.low, one.high].map(Math.round);
    if (high < 0) return t("treat-moved-less", { mean: n(-mean), low: n(-high), high: n(-low) });
    return t(low > 0 ? "treat-moved-more" : "treat-moved", { mean: n(mean), low: n(low), high: n(high) });
  };
  const row = (one: Moved) => (
    <tr key={one.quantity}>
      <th scope="row">{t(`inside-${one.quantity}`)}</th>
      <td>
        <span class="moved-bar" aria-hidden="true">
          <i class={one.mean < 0 ? "less" : "more"} style={{ width: `${Math.min(50, Math.abs(one.mean) / 2)}%` }} />
        </span>
        <span>{words(one)}</span>
      </td>
    </tr>
  );
  return (
    <section aria-labelledby="inside">
      <h2 id="inside">{t("treat-inside")}</h2>
      <p>{t(answer.stop < 1 ? "treat-inside-once" : "treat-inside-lead")}</p>
      <table class="moved">
        <caption class="hidden">{t("treat-inside")}</caption>
        <tbody>{most.map(row)}</tbody>
      </table>
      {answer.inside.length > SHOWN && (
        <details>
          <summary>{t("treat-inside-all")}</summary>
          <table class="moved">
            <caption class="hidden">{t("treat-inside-all")}</caption>
            <tbody>{answer.inside.slice(SHOWN).map(row)}</tbody>
          </table>
        </details>
      )}
    </section>
  );
}

export function licenceWords(text: string): string {
  const year = /since (\d{4})/.exec(text)?.[1];
  if (year) return t("licence-usa-not-eu", { year });
  return t(text === "not a medicine" ? "licence-no-medicine" : text === "not licensed in the USA" ? "licence-not-usa" : "licence-not-known");
}

export function Harms({ offer }: { offer: Offered }): JSX.Element {
  const medicine = offer.practice === null;
  const licence = { fm: offer.fibromyalgia, crps: offer.crps }[offer.who] ?? "not known";
  return (
    <section class="unknown">
      <h2>{t("treat-unknown")}</h2>
      {!medicine && <p>{t(`drug-${offer.drug}-doubt`)}</p>}
      <p>{t(medicine ? "treat-harms" : "treat-harms-practice")}</p>
      <p>{t(medicine ? "treat-others" : "treat-others-practice")}</p>
      {medicine && (
        <p>
          {t("treat-licence", { name: t(`drug-${offer.drug}`) })}{" "}
          {offer.fibromyalgia === "not a medicine" ? (
            licenceWords(offer.fibromyalgia)
          ) : (
            <>
              {t(`ill-${offer.who}`)}: {licenceWords(licence)}.
            </>
          )}
        </p>
      )}
      <p>
        {!medicine && t("treat-no-advice")}{" "}
        <strong>{t("treat-never-stop")}</strong>
      </p>
    </section>
  );
}

/** The figure of a question: one regimen as it was in its study. */
export function Treated({ regimen, drug }: { regimen: string; drug: string }): JSX.Element {
  const asked = useTreatment({ regimen, ill: null, weeks: null });
  if (asked.error) return <Trouble error={asked.error} />;
  if (!asked.answer) return <Wait share={asked.share} what={t("treat-waiting")} />;
  return (
    <>
      <Course answer={asked.answer} name={t(`drug-${drug}`)} />
      <Verdict answer={asked.whole} />
      <p class="help">{t("treat-band", { people: asked.answer.people })}</p>
    </>
  );
}
