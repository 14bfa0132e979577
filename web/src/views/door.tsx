// The way in: eight plain questions, each of which opens a run.
import type { JSX } from "preact";
import { write } from "../state";
import { t } from "../words";
import { FlarePlate } from "../parts/plate";

export const QUESTIONS = ["skin", "nerves", "touch", "real", "start", "away", "treats", "lasts"] as const;

export function Door(): JSX.Element {
  return (
    <article class="door">
      <div class="door-head">
        <div>
          <h1 tabIndex={-1}>{t("door-title")}</h1>
          <p class="lead">{t("door-lead")}</p>
        </div>
        <FlarePlate />
      </div>
      <h2 class="over">{t("door-questions")}</h2>
      <ol class="questions">
        {QUESTIONS.map((name, k) => (
          <li key={name}>
            <a href={write("ask", [name])}>
              <span class="number" aria-hidden="true">
                {k + 1}
              </span>
              <span class="question">{t(`ask-${name}`)}</span>
              <span class="shows">{t(`ask-${name}-shows`)}</span>
            </a>
          </li>
        ))}
      </ol>
      <h2 class="over">{t("door-more")}</h2>
      <ul class="doors">
        {(["test", "treat", "people", "loop", "story"] as const).map((name) => (
          <li key={name}>
            <a href={write(name)}>
              <b>{t(`nav-${name}`)}</b>
              <span>{t(`door-${name}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
