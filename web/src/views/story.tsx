// Three guided stories, a few steps each; each can be kept as one file that opens without a network.
import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Crowd, FRACTURE } from "../parts/crowd";
import { Flare } from "../parts/flare";
import { Prose } from "../parts/gloss";
import { Relief } from "../parts/relief";
import { Sure } from "../parts/sure";
import { Treated } from "../parts/treated";
import { Touch } from "../parts/touch";
import { save, standalone } from "../save";
import { place, write } from "../state";
import { language, t } from "../words";
import { AnaestheticChart, LivedLife, TwoLives } from "./ask";

const STORIES: Record<string, { sure: string; steps: (() => JSX.Element | null)[] }> = {
  flare: {
    sure: "histamine",
    steps: [
      () => <Flare test="histamine" start={1} />,
      () => <Flare test="histamine" start={20} />,
      () => <Flare test="histamine" numb start={20} />,
      AnaestheticChart,
    ],
  },
  injury: {
    sure: "crps",
    steps: [
      () => <LivedLife name="noor" which="pain" />,
      () => <Crowd events={FRACTURE} />,
      TwoLives,
      () => <LivedLife name="ingrid" which="cord" />,
      () => <Touch name="ingrid" />,
    ],
  },
  relief: {
    sure: "treatments",
    steps: [
      () => <LivedLife name="maria" which="pain" />,
      () => <Treated regimen="dahan2011-ketamine" drug="ketamine" />,
      () => <Relief name="maria" />,
      () => null,
    ],
  },
};

export default function Story(): JSX.Element {
  const name = place.value.rest[0];
  const body = useRef<HTMLDivElement>(null);
  const story = STORIES[name];
  if (!story)
    return (
      <article>
        <h1 tabIndex={-1}>{t("story-title")}</h1>
        <p class="lead">{t("story-lead")}</p>
        <ol class="questions">
          {Object.keys(STORIES).map((one, k) => (
            <li key={one}>
              <a href={write("story", [one])}>
                <span class="number" aria-hidden="true">
                  {k + 1}
                </span>
                <span class="question">{t(`story-${one}`)}</span>
                <span class="shows">{t(`story-${one}-line`)}</span>
              </a>
            </li>
          ))}
        </ol>
      </article>
    );
  return (
    <article>
      <div ref={body}>
        <h1 tabIndex={-1}>{t(`story-${name}`)}</h1>
        <p class="lead">{t(`story-${name}-line`)}</p>
        {story.steps.map((Step, k) => (
          <section key={k}>
            <h2>{t(`story-${name}-${k + 1}`)}</h2>
            <div class="story-text">
              <Prose id={`story-${name}-${k + 1}-text`} />
            </div>
            <Step />
          </section>
        ))}
        <Sure about={story.sure} />
        <p class="legal">{t("legal")}</p>
      </div>
      <div class="row only-live">
        <button
          type="button"
          onClick={() => save(`neuroflare-${name}.html`, standalone(body.current!, t(`story-${name}`), language.value, document.documentElement.dir), "text/html")}
        >
          {t("story-save")}
        </button>
        <a class="button" href={write("story")}>
          {t("story-other")}
        </a>
      </div>
    </article>
  );
}
