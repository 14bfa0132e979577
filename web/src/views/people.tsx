// Invented people and their lives; one alone, or two side by side; and one made from traits and events.
import type { JSX } from "preact";
import { useGet, useRun } from "../api";
import { Crowd } from "../parts/crowd";
import { Prose } from "../parts/gloss";
import { called, LifeChart } from "../parts/life";
import { Slider } from "../parts/slider";
import { Sure } from "../parts/sure";
import { verdict } from "../parts/verdict";
import { Trouble, Wait } from "../parts/wait";
import { place, settle, wordOf } from "../state";
import type { Event, Happening, LifeAnswer } from "../types";
import { counted, n, t } from "../words";

interface Cast {
  people: { name: string; group: string; days: number; events: Event[] }[];
  traits: { trait: string; meaning: string }[];
}

const HUES: Record<string, string> = { noor: "messenger", ben: "vessel", ingrid: "nerve", maria: "immune", tomas: "absent", made: "accent" };

export function Face({ name }: { name: string }): JSX.Element {
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true" style={{ color: `var(--${HUES[name] ?? "accent"})` }}>
      <circle cx="24" cy="24" r="23" fill="currentColor" opacity="0.16" />
      <circle cx="24" cy="19" r="7.500" fill="none" stroke="currentColor" stroke-width="2.200" />
      <path d="M10 40c1-9 7-13 14-13s13 4 14 13" fill="none" stroke="currentColor" stroke-width="2.200" stroke-linecap="round" />
    </svg>
  );
}

// A made person in the address: traits~sd pairs and event~day~until~strength; only what differs is written.
function traitsOf(known: string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const pair of (place.value.values.traits ?? "").split(",")) {
    const [name, sd] = pair.split("~");
    if (known.includes(name) && Number.isFinite(Number(sd)) && Math.abs(Number(sd)) <= 3) found[name] = Number(sd);
  }
  return found;
}

const EVENTS: Record<string, Happening[]> = {
  fracture: [{ event: "fracture" }, { event: "immobilisation", until: 35 }],
  infection: [{ event: "infection", day: 90 }],
  stress: [{ event: "stress", until: 182 }],
  sleep: [{ event: "sleep-loss", until: 182, intensity: 0.5 }],
  surgery: [{ event: "surgery", day: 200 }],
};

export default function People(): JSX.Element {
  const cast = useGet<Cast>("people");
  if (!cast) return <Wait share={0} what={t("wait")} />;
  const names = [...cast.people.map((one) => one.name), "made"];
  const who = wordOf("who", names, "noor");
  const beside = wordOf("with", names, "");
  return (
    <article class="people-view">
      <h1 tabIndex={-1}>{t("people-title")}</h1>
      <div class="lead">
        <Prose id="people-lead" />
      </div>
      <Chooser names={names} chosen={who} label={t("people-choose")} choose={(name) => settle({ who: name === "noor" ? undefined : name, with: beside === name ? undefined : beside || undefined })} />
      <p class="row compare">
        <label>
          <span class="hidden">{t("compare-with")}</span>
          <select value={beside} aria-label={t("compare-with")} onChange={(event) => settle({ with: event.currentTarget.value || undefined })}>
            <option value="">{t("compare-none")}</option>
            {names
              .filter((name) => name !== who)
              .map((name) => (
                <option key={name} value={name}>
                  {name === "made" ? t("compare-made") : t("compare-name", { name: t(`name-${name}`) })}
                </option>
              ))}
          </select>
        </label>
      </p>
      {(who === "made" || beside === "made") && <Maker traits={cast.traits.map((one) => one.trait)} />}
      <div class={beside ? "two" : "one"}>
        <Life key={who} name={who} traits={cast.traits.map((one) => one.trait)} small={!!beside} />
        {beside && <Life key={`b${beside}`} name={beside} traits={cast.traits.map((one) => one.trait)} small />}
      </div>
      <Sure about={cast.people.find((one) => one.name === who)?.group ?? "all"} line={t(who === "made" || beside === "made" ? "people-sure-made" : "people-sure")} />
      <h2>{t("crowd-heading")}</h2>
      <p>{t("crowd-lead")}</p>
      <Crowd events={EVENTS.fracture} />
    </article>
  );
}

function Chooser({ names, chosen, choose, label }: { names: string[]; chosen: string; choose: (name: string) => void; label: string }): JSX.Element {
  return (
    <ul class="cast" aria-label={label}>
      {names.map((name) => (
        <li key={name}>
          <button type="button" aria-pressed={name === chosen} onClick={() => choose(name)}>
            <Face name={name} />
            <b>{t(`name-${name}`)}</b>
            <small>{t(`name-${name}-line`)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Maker({ traits }: { traits: string[] }): JSX.Element {
  const now = traitsOf(traits);
  const events = (place.value.values.events ?? "fracture").split(",").filter((name) => name in EVENTS);
  const write = (next: Record<string, number>) => {
    const text = Object.entries(next)
      .filter(([, sd]) => sd !== 0)
      .map(([name, sd]) => `${name}~${sd}`)
      .join(",");
    settle({ traits: text || undefined });
  };
  const words = (sd: number) => t(sd === 0 ? "trait-typical" : Math.abs(sd) < 1.4 ? (sd > 0 ? "trait-higher" : "trait-lower") : sd > 0 ? "trait-much-higher" : "trait-much-lower");
  return (
    <section>
      <h2>{t("made-title")}</h2>
      <p>{t("made-lead")}</p>
      <div class="made">
        {traits.map((trait) => (
          <Slider
            key={trait}
            name={t(`trait-${trait}`)}
            help={t(`trait-${trait}-help`)}
            low={-2.5}
            high={2.5}
            step={0.5}
            value={now[trait] ?? 0}
            words={words}
            change={(sd) => write({ ...now, [trait]: sd })}
          />
        ))}
      </div>
      <fieldset class="choice">
        <legend>{t("made-events")}</legend>
        <div class="row">
          {Object.keys(EVENTS).map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={events.includes(name)}
                onChange={(event) => {
                  const next = event.currentTarget.checked ? [...events, name] : events.filter((one) => one !== name);
                  settle({ events: next.join(",") === "fracture" ? undefined : next.join(",") || "none" });
                }}
              />{" "}
              {t(`made-${name}`)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}

function Life({ name, traits, small }: { name: string; traits: string[]; small: boolean }): JSX.Element {
  const made = name === "made";
  const events = made
    ? (place.value.values.events ?? "fracture")
        .split(",")
        .filter((one) => one in EVENTS)
        .flatMap((one) => EVENTS[one])
    : null;
  const asked = useRun<LifeAnswer>({ kind: "life", person: made ? { name: "noor", traits: traitsOf(traits) } : { name }, events, days: 1095, touch: !made });
  const life = asked.answer && made ? { ...asked.answer, name: "made" } : asked.answer;
  return (
    <section aria-label={t(`name-${name}`)}>
      <h2>{t(`name-${name}`)}</h2>
      <p>{t(`name-${name}-story`)}</p>
      {asked.error && <Trouble error={asked.error} />}
      {!life && !asked.error && <Wait share={asked.share} what={t("life-waiting", { name: called(name, true) })} />}
      {life && (
        <>
          <LifeChart life={life} which="pain" />
          <p class="verdict">{verdict(life)}</p>
          <div class={small ? "" : "small-multiples"}>
            {["warmth", "skin", "cord", "tired"].map((which) => (
              <LifeChart key={which} life={life} which={which} />
            ))}
          </div>
          {life.touch && <p>{t("life-touch", { name: t(`name-${name}`), before: n(life.touch[0], 2), after: n(life.touch[1], 2) })}</p>}
          {life.apart.length > 0 && (
            <details>
              <summary>{t("life-apart")}</summary>
              <ul class="evidence">
                {life.apart.map((trait) => (
                  <li key={trait.trait}>
                    {t(`trait-${trait.trait.replaceAll("_", "-")}`)}: {t(trait.sd > 0 ? "apart-higher" : "apart-lower", { sd: counted(Math.abs(trait.sd), 2) })}
                  </li>
                ))}
              </ul>
              <p class="help">{t("life-apart-note")}</p>
            </details>
          )}
        </>
      )}
    </section>
  );
}
