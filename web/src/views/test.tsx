// The tests of a clinic on virtual people: one test, its dose and its place, and what follows from them.
import type { JSX } from "preact";
import { ask as question, useGet, useRun, useTest } from "../api";
import { Body } from "../parts/body";
import { Flare } from "../parts/flare";
import { Prose } from "../parts/gloss";
import { Slider } from "../parts/slider";
import { Sure } from "../parts/sure";
import { faultWords } from "../parts/fault";
import { peak, TestChart, told } from "../parts/testchart";
import { Trouble, Wait } from "../parts/wait";
import { save } from "../save";
import { numberOf, place, settle, wordOf, write } from "../state";
import type { Spread, TestAnswer } from "../types";
import { has, n, t } from "../words";

const BESIDE = ["crps", "fibromyalgia", "small-fibre-neuropathy"];
const SHORT: Record<string, string> = { crps: "crps", fibromyalgia: "fm", "small-fibre-neuropathy": "sfn" };

export interface Offered {
  test: string;
  knobs: { name: string; unit: string; low: number; high: number; step: number; start: number; log: boolean }[];
  sites: string[];
  sheet: boolean;
  readouts: string[];
  thresholds: string[];
}

export default function Test(): JSX.Element {
  const offers = useGet<Offered[]>("tests");
  if (!offers) return <Wait share={0} what={t("wait")} />;
  const name = offers.some((one) => one.test === place.value.rest[0]) ? place.value.rest[0] : "capsaicin";
  const offer = offers.find((one) => one.test === name)!;
  return (
    <article class="test">
      <nav class="tabs" aria-label={t("tests-label")}>
        <ul>
          {offers.map((one) => (
            <li key={one.test}>
              <a href={write("test", [one.test])} aria-current={one.test === name ? "page" : undefined}>
                {t(`test-${one.test}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Bench key={name} offer={offer} />
    </article>
  );
}

function Bench({ offer }: { offer: Offered }): JSX.Element {
  const values = Object.fromEntries(offer.knobs.map((knob) => [knob.name, numberOf(knob.name, knob.low, knob.high, knob.start)]));
  const site = wordOf("site", offer.sites, offer.sites[0]);
  const beside = wordOf("with", BESIDE, "");
  // People living with an illness are looked for once, which takes a while; the slider is quick after that.
  const found = useRun<TestAnswer>(beside ? { kind: "test", test: offer.test, values: {}, site: null, beside, quick: true } : null);
  const there = found.answer?.beside === beside && !found.busy;
  const asked = useTest({ test: offer.test, values, site, beside: beside && there ? beside : null });
  const strip = offer.sheet && offer.test !== "noradrenaline";
  const numb = strip && wordOf("numb", ["yes"], "") === "yes";
  const answer = asked.answer?.test === offer.test ? asked.answer : undefined;
  const whole = asked.whole?.test === offer.test ? asked.whole : undefined;
  const fault = answer && faultWords(answer, offer.readouts[0]);
  const nobody = (asked.error ?? found.error)?.status === 404;
  const numbers = whole?.numbers.filter((one) => offer.thresholds.includes(one.readout)) ?? [];
  return (
    <>
      <h1 tabIndex={-1}>{t(`test-${offer.test}-question`)}</h1>
      <div class="lead">
        <Prose id={`test-${offer.test}-lead`} />
      </div>
      <div class="bench">
        <div class="controls">
          {offer.knobs.map((knob) => (
            <Slider
              key={knob.name}
              name={t(`knob-${knob.name}`)}
              help={t(`knob-${knob.name}-help`)}
              low={knob.low}
              high={knob.high}
              step={knob.step}
              log={knob.log}
              value={values[knob.name]}
              words={(value) => t(`knob-${knob.name}-value`, { value: n(value) })}
              change={(value) => settle({ [knob.name]: value === knob.start ? undefined : String(value) })}
            />
          ))}
          <Body sites={offer.sites} site={site} change={(next) => settle({ site: next === offer.sites[0] ? undefined : next })} />
          <label class="field">
            <span>{t("beside-label")}</span>
            <select value={beside} onChange={(event) => settle({ with: event.currentTarget.value || undefined })}>
              <option value="">{t("beside-none")}</option>
              {BESIDE.map((group) => (
                <option key={group} value={group}>
                  {t(`ill-${SHORT[group]}`)}
                </option>
              ))}
            </select>
          </label>
          {strip && (
            <label class="check">
              <input type="checkbox" checked={numb} onChange={(event) => settle({ numb: event.currentTarget.checked ? "yes" : undefined })} />
              <span>
                {t("numb-strip")}
                <small>{t("numb-strip-help")}</small>
              </span>
            </label>
          )}
        </div>
        <div class="answer">
          {(asked.error ?? found.error) && <Trouble error={(asked.error ?? found.error)!} />}
          {beside && !there && !found.error && <Wait share={found.share} what={t("treat-waiting")} />}
          {!answer && !asked.error && <Wait share={0} what={t("first-wait")} />}
          {answer && <TestChart answer={answer} readout={offer.readouts[0]} />}
          {fault && (
            <p class="trouble fault" role="note">
              {fault}
            </p>
          )}
          {answer && (
            <p class="people" aria-live="off">
              {t(answer.quick ? "people-few" : answer.beside ? "people-beside" : "people-all", { people: answer.people, beside: answer.beside_people })}
            </p>
          )}
        </div>
      </div>
      {numbers.length > 0 && (
        <ul class="numbers">
          {numbers.map((one) => (
            <li key={one.readout + one.arm}>
              <span>
                {t(`readout-${one.readout}`)}
                {answer?.beside && ` · ${t(one.arm.endsWith(`-${answer.beside}`) ? `group-${answer.beside}` : "group-healthy")}`}
              </span>
              <b>{medianWords(one)}</b>
              <small>
                {one.low !== null && one.high !== null && one.low < one.high && t(one.never >= 0.05 ? "ninety-more" : "ninety", { low: n(one.low), high: n(one.high) })}{" "}
                {one.never > 0.005 && t("never-began", { count: Math.round(100 * one.never) })}
              </small>
              {whole!.points
                .filter((point) => point.readout === one.readout && (point.group === "healthy") === !(answer?.beside && one.arm.endsWith(`-${answer.beside}`)))
                .map((point) => (
                  <small key={`${point.study}-${point.value}`}>
                    <a href={point.url} rel="noreferrer noopener" target="_blank">
                      {t("study-found", { citation: point.citation, value: t(`value-${one.readout}`, { value: n(point.value) }) })}
                      {point.asked !== null && ` (${t(`knob-${point.knob}-value`, { value: n(point.asked) })})`}
                    </a>
                  </small>
                ))}
            </li>
          ))}
        </ul>
      )}
      <Sure about={offer.test} line={whole && spreadWords(whole, offer.readouts[0])} />
      {(offer.sheet || offer.readouts.length > 1) && <h2>{t("also")}</h2>}
      <div class="pair">
        {offer.sheet && whole && (
          <div>
            {beside && <p class="help healthy-flare">{t("beside-flare")}</p>}
            <Flare test={offer.test} values={whole.values} numb={numb} waits={asked.busy} />
          </div>
        )}
        {whole && offer.readouts.slice(1).map((readout) => <TestChart key={readout} answer={whole} readout={readout} />)}
      </div>
      <section class="take">
        <h2>{t("take-away")}</h2>
        <p>{t("take-away-lead")}</p>
        <div class="row">
          {!(beside && nobody) && (
            <button
              type="button"
              onClick={() =>
                void question<{ file: string }>("tests/study", { test: offer.test, values, site, beside: beside || null }).then(({ file }) => save("study.yaml", file, "text/yaml"))
              }
            >
              {t("save-study")}
            </button>
          )}
          <a class="button" href={write("about", ["cite"])}>
            {t("cite")}
          </a>
        </div>
        {has(`test-${offer.test}-limits`) && <p class="help">{t(`test-${offer.test}-limits`)}</p>}
      </section>
      <p class="hidden" aria-live="polite">
        {answer ? told(answer, offer.readouts[0]) : ""}
      </p>
    </>
  );
}

/** The middle of a threshold; where half or more had none by the end of the test, that. */
function medianWords(one: Spread): string {
  if (one.median === null) return t("none");
  const value = t(`value-${one.readout}`, { value: n(one.median) });
  return one.never >= 0.5 ? t("not-begun", { value }) : value;
}

/** How far apart people are: at their highest, or where blood flow only falls, at the lowest of the curve. */
function spreadWords(answer: TestAnswer, readout: string): string | undefined {
  const healthy = answer.beside === null ? "" : "-healthy";
  if (readout === "perfusion") {
    const [curve] = answer.curves;
    const k = peak(curve);
    return t(`sure-lowest${healthy}`, { low: n(curve.low[k], 2), high: n(curve.high[k], 2), unit: t("unit-perfusion") });
  }
  const { low, high } = answer.numbers[0];
  if (low === null || high === null) return undefined;
  return t(`sure-spread${healthy}`, { low: n(low, 2), high: n(high, 2), unit: t(`short-${readout}`) });
}
