// The living picture with what moves it: an event, a slider for time, and a panel about what was picked.
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useAsk, useGet } from "../api";
import { numberOf, place, settle, wordOf } from "../state";
import type { ArrowTold, LinkTold, LoopAnswer, LoopMap } from "../types";
import { n, t } from "../words";
import { LoopPicture } from "./looppicture";
import { Words } from "./gloss";
import { Slider } from "./slider";
import { Trouble, Wait } from "./wait";

const EVENTS = ["capsaicin", "injury", "infection", "stress"];

export function Loop({ event: usual = "injury", plain = false }: { event?: string; plain?: boolean }): JSX.Element {
  const map = useGet<LoopMap>("loop");
  const [frame, setFrame] = useState(numberOf("at", 0, 60, 6));
  const [playing, play] = useState(false);
  const event = wordOf("event", EVENTS, usual);
  const known = new Set(map?.links.flatMap((link) => link.arrows.map((arrow) => arrow.name)) ?? []);
  const off = (place.value.values.off ?? "").split(",").filter((name) => known.has(name));
  const chosen = place.value.values.pick ?? (plain ? "" : "ending");
  const asked = useAsk<LoopAnswer>("loop", { event, off });
  const answer = asked.answer;
  const last = (answer?.time.length ?? 61) - 1;

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => setFrame((now) => (now >= last ? (play(false), now) : now + 1)), 140);
    return () => clearInterval(timer);
  }, [playing, last]);

  if (!map) return <Wait share={0} what={t("wait")} />;
  const levels = Object.fromEntries((answer?.levels ?? []).map((one) => [one.part, { now: one.now[frame], whole: one.whole[frame] }]));
  const gone = new Set(map.links.filter((link) => link.arrows.length > 0 && link.arrows.every((arrow) => off.includes(arrow.name))).map((link) => link.link));
  const flip = (names: string[]) => {
    const away = names.every((name) => off.includes(name));
    const next = away ? off.filter((name) => !names.includes(name)) : [...new Set([...off, ...names])];
    settle({ off: next.join(",") || undefined });
  };
  const choose = (name: string) => settle({ pick: name });
  const time = answer ? answer.time[frame] : 0;
  const when = (value: number) => t(answer?.unit === "minute" ? "minutes" : "day", { minutes: n(value, 2), day: n(value, 2) });
  const pain = answer ? Math.max(...answer.pain) : 0;
  const before = answer ? Math.max(...answer.pain_whole) : 0;
  const end = answer ? answer.pain[last] : 0;
  const summary = !answer
    ? ""
    : off.length
      ? t("loop-summary-off", { pain: n(pain, 2), before: n(before, 2), end: n(end, 2), count: off.length })
      : t("loop-summary", { pain: n(pain, 2), end: n(end, 2), event: t(`event-${event}-after`) });
  return (
    <section class="loop-picture">
      <div class="loop-bar">
        <fieldset class="choice">
          <legend>{t("loop-event")}</legend>
          <select aria-label={t("loop-event")} value={event} onChange={(change) => settle({ event: change.currentTarget.value === usual ? undefined : change.currentTarget.value })}>
            {EVENTS.map((name) => (
              <option key={name} value={name}>
                {t(`event-${name}`)}
              </option>
            ))}
          </select>
        </fieldset>
        <Slider
          class="wide"
          name={t("flare-time")}
          help={t("loop-time-help")}
          low={0}
          high={last}
          step={1}
          value={frame}
          words={(k) => when(answer?.time[Math.round(k)] ?? time)}
          change={(k) => {
            play(false);
            setFrame(Math.round(k));
          }}
        />
        <button
          type="button"
          class="play"
          aria-pressed={playing}
          onClick={() => {
            if (!playing && frame >= last) setFrame(0);
            play(!playing);
          }}
        >
          {playing ? t("pause") : t("play")}
        </button>
      </div>
      {asked.error && <Trouble error={asked.error} />}
      <LoopPicture links={map.links} levels={levels} off={gone} chosen={chosen} choose={choose} compared={off.length > 0} />
      <p class="summary" aria-live={playing ? "off" : "polite"}>
        {summary}
      </p>
      <p class="help">{t("loop-key")}</p>
      {off.length > 0 && (
        <p>
          <button type="button" onClick={() => settle({ off: undefined })}>
            {t("loop-all-back")}
          </button>
        </p>
      )}
      {chosen && <Panel map={map} chosen={chosen} off={off} flip={flip} choose={choose} />}
    </section>
  );
}

interface PanelProps {
  map: LoopMap;
  chosen: string;
  off: string[];
  flip: (names: string[]) => void;
  choose: (name: string) => void;
}

function Panel({ map, chosen, off, flip, choose }: PanelProps): JSX.Element | null {
  const link = map.links.find((one) => one.link === chosen);
  if (link) return <LinkPanel link={link} off={off} flip={flip} choose={choose} />;
  if (!map.parts.includes(chosen)) return null;
  const own = map.links.filter((one) => one.source === chosen || one.target === chosen);
  return (
    <div class="panel" role="region" aria-label={t(`part-${chosen}`)} aria-live="polite">
      <h2>{t(`part-${chosen}`)}</h2>
      <p>
        <Words text={t(`part-${chosen}-text`)} />
      </p>
      <h3>{t("loop-connections")}</h3>
      <ul class="links">
        {own.map((one) => {
          const names = one.arrows.map((arrow) => arrow.name);
          const away = names.length > 0 && names.every((name) => off.includes(name));
          return (
            <li key={one.link}>
              <button type="button" class="name" onClick={() => choose(one.link)}>
                {t(`link-${one.link}`)}
              </button>
              {names.length > 0 && <Switch away={away} name={t(`link-${one.link}`)} flip={() => flip(names)} />}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Switch({ away, name, flip }: { away: boolean; name: string; flip: () => void }): JSX.Element {
  return (
    <button type="button" class="switch" aria-pressed={away} aria-label={`${t(away ? "switch-on" : "switch-off")}: ${name}`} onClick={flip}>
      {t(away ? "switch-on" : "switch-off")}
    </button>
  );
}

function LinkPanel({ link, off, flip, choose }: { link: LinkTold; off: string[]; flip: (names: string[]) => void; choose: (name: string) => void }): JSX.Element {
  const names = link.arrows.map((arrow) => arrow.name);
  return (
    <div class="panel" role="region" aria-label={t(`link-${link.link}`)}>
      <p class="step">
        <button type="button" class="quiet" onClick={() => choose(link.source)}>
          {t(`part-${link.source}`)}
        </button>{" "}
        →{" "}
        <button type="button" class="quiet" onClick={() => choose(link.target)}>
          {t(`part-${link.target}`)}
        </button>
      </p>
      <h2>{t(`link-${link.link}`)}</h2>
      {names.length === 0 && <p>{t("link-fixed")}</p>}
      {names.length > 1 && (
        <p class="row">
          <Switch away={names.every((name) => off.includes(name))} name={t(`link-${link.link}`)} flip={() => flip(names)} />
          <span class="help">{t("link-all", { count: names.length })}</span>
        </p>
      )}
      {link.arrows.map((arrow) => (
        <ArrowPanel key={arrow.name} arrow={arrow} away={off.includes(arrow.name)} flip={() => flip([arrow.name])} />
      ))}
    </div>
  );
}

function ArrowPanel({ arrow, away, flip }: { arrow: ArrowTold; away: boolean; flip: () => void }): JSX.Element {
  const meaning = t(`arrow-${arrow.name}`);
  return (
    <section>
      <div class="row">
        <h3>{meaning}</h3>
        <Switch away={away} name={meaning} flip={flip} />
      </div>
      <details>
        <summary>{t("evidence", { count: arrow.speaks_for.length + arrow.speaks_against.length })}</summary>
        {arrow.why && <p class="help" lang="en">{arrow.why}</p>}
        {arrow.speaks_for.length > 0 && <h4>{t("speaks-for")}</h4>}
        <Claims claims={arrow.speaks_for} kind="for" />
        {arrow.speaks_against.length > 0 && <h4>{t("speaks-against")}</h4>}
        <Claims claims={arrow.speaks_against} kind="against" />
        {arrow.speaks_for.length + arrow.speaks_against.length === 0 && <p>{t("evidence-none")}</p>}
        <p class="help">{t("arrow-name", { name: arrow.name })}</p>
      </details>
    </section>
  );
}

function Claims({ claims, kind }: { claims: ArrowTold["speaks_for"]; kind: string }): JSX.Element | null {
  if (!claims.length) return null;
  return (
    <ul class={`evidence ${kind}`} lang="en">
      {claims.map((claim) => (
        <li key={claim.id}>
          {claim.statement}{" "}
          {claim.url ? (
            <a href={claim.url} rel="noreferrer noopener" target="_blank">
              {claim.citation}
            </a>
          ) : (
            claim.citation
          )}{" "}
          <small>({claim.species})</small>
        </li>
      ))}
    </ul>
  );
}
