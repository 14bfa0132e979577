// One question, one short answer, one run, what nobody knows, and how sure the answer is.
import type { JSX } from "preact";
import { useRun } from "../api";
import { Crowd, FRACTURE } from "../parts/crowd";
import { Flare } from "../parts/flare";
import { Prose } from "../parts/gloss";
import { LifeChart, TwoLines, valueAt, worst } from "../parts/life";
import { Loop } from "../parts/loop";
import { Sure } from "../parts/sure";
import { TestChart } from "../parts/testchart";
import { Treated } from "../parts/treated";
import { Touch } from "../parts/touch";
import { Trouble, Wait } from "../parts/wait";
import { useTest } from "../api";
import { place, write } from "../state";
import type { LifeAnswer } from "../types";
import { n, t } from "../words";
import { QUESTIONS } from "./door";

const SURE: Record<string, string> = { skin: "histamine", nerves: "all", touch: "crps", real: "crps", start: "all", away: "all", treats: "treatments", lasts: "treatments" };

export function LivedLife({ name, which, title }: { name: string; which: string; title?: string }): JSX.Element {
  const asked = useRun<LifeAnswer>(livedBy(name));
  if (asked.error) return <Trouble error={asked.error} />;
  if (!asked.answer) return <Wait share={asked.share} what={t("life-waiting", { name: t(`name-${name}`) })} />;
  return <LifeChart life={asked.answer} which={which} title={title} />;
}

const livedBy = (name: string) => ({ kind: "life", person: { name }, events: null, days: 1095, touch: false });

/** What goes back in one and stays in the other. */
function Signs(): JSX.Element {
  const noor = useRun<LifeAnswer>(livedBy("noor"));
  const ingrid = useRun<LifeAnswer>(livedBy("ingrid"));
  if (ingrid.error) return <Trouble error={ingrid.error} />;
  if (!noor.answer || !ingrid.answer) return <Wait share={ingrid.share} what={t("life-waiting", { name: t("name-ingrid") })} />;
  const lives = [ingrid.answer, noor.answer];
  return (
    <div class="two">
      {["synapses", "warmth"].map((quantity) => {
        const [ingrid, noor] = lives.map((life) => n(Math.abs(valueAt(life, quantity, 1095)), 2));
        const told = t(quantity === "warmth" ? "real-sum-warmth" : "real-sum", { ingrid, noor });
        return <TwoLines key={quantity} lives={lives} quantity={quantity} title={t(`real-${quantity}`)} summary={told} />;
      })}
    </div>
  );
}

export function TwoLives(): JSX.Element {
  const noor = useRun<LifeAnswer>(livedBy("noor"));
  const ingrid = useRun<LifeAnswer>(livedBy("ingrid"));
  if (ingrid.error) return <Trouble error={ingrid.error} />;
  if (!noor.answer || !ingrid.answer) return <Wait share={ingrid.share} what={t("life-waiting", { name: t("name-ingrid") })} />;
  return (
    <>
      <div class="two">
        <LifeChart life={noor.answer} which="pain" title={t("two-title", { name: t("name-noor") })} />
        <LifeChart life={ingrid.answer} which="pain" title={t("two-title", { name: t("name-ingrid") })} />
      </div>
      <p class="summary">{t("two-lives", { noor: n(worst(noor.answer, 365), 2), ingrid: n(worst(ingrid.answer, 365), 2) })}</p>
    </>
  );
}

export function AnaestheticChart(): JSX.Element {
  const asked = useTest({ test: "anaesthetic", values: {}, site: "forearm" });
  if (asked.error) return <Trouble error={asked.error} />;
  if (!asked.answer) return <Wait share={0} what={t("first-wait")} />;
  return <TestChart answer={asked.answer} readout="axon-reflex" />;
}

const FIGURES: Record<string, () => JSX.Element> = {
  skin: () => <Flare test="histamine" />,
  nerves: () => <Loop event="injury" plain />,
  touch: () => <Touch name="tomas" />,
  real: Signs,
  start: TwoLives,
  away: () => <Crowd events={FRACTURE} />,
  treats: () => <Treated regimen="gusi2006-exercise" drug="exercise" />,
  lasts: () => <Treated regimen="crofford2005-pregabalin-300" drug="pregabalin" />,
};

export default function Ask(): JSX.Element {
  const name = (QUESTIONS as readonly string[]).includes(place.value.rest[0]) ? place.value.rest[0] : "skin";
  const k = (QUESTIONS as readonly string[]).indexOf(name);
  const Figure = FIGURES[name];
  const [before, after] = [QUESTIONS[k - 1], QUESTIONS[k + 1]];
  return (
    <article class="answer-view" key={name}>
      <p class="step">
        {t("ask-step", { k: k + 1 })}
        <progress max={8} value={k + 1} aria-hidden="true" />
      </p>
      <h1 tabIndex={-1}>{t(`ask-${name}`)}</h1>
      <div class="lead">
        <Prose id={`ask-${name}-text`} />
      </div>
      <div class="plain plate-figure">
        <Prose id={`ask-${name}-figure`} />
      </div>
      <Figure />
      {(name === "treats" || name === "lasts") && (
        <p>
          <a href={write("treat")}>{t("treat-all")}</a>
        </p>
      )}
      <Sure about={SURE[name]} />
      <section class="unknown">
        <h2>{t("ask-unknown")}</h2>
        <Prose id={`ask-${name}-unknown`} />
      </section>
      <nav class="onward" aria-label={t("ask-all")}>
        <a href={before ? write("ask", [before]) : write("door")}>{before ? `← ${t(`ask-${before}`)}` : `← ${t("ask-all")}`}</a>
        <a href={after ? write("ask", [after]) : write("story")}>{after ? `${t(`ask-${after}`)} →` : `${t("nav-story")} →`}</a>
      </nav>
    </article>
  );
}
