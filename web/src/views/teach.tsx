// Two forms for a class: ten minutes in a lecture, ninety minutes in a practical. Links carry what is on screen.
import type { JSX } from "preact";
import { Prose } from "../parts/gloss";
import { write } from "../state";
import { t } from "../words";

const LESSONS: Record<string, [string, string][]> = {
  ten: [
    ["teach-ten-1", write("test", ["histamine"])],
    ["teach-ten-2", write("test", ["anaesthetic"])],
    ["teach-ten-3", write("ask", ["away"])],
  ],
  ninety: [
    ["teach-ninety-1", write("test", ["capsaicin"], { dose: "100" })],
    ["teach-ninety-2", write("test", ["capsaicin"])],
    ["teach-ninety-3", write("loop", [], { pick: "receptors" })],
    ["teach-ninety-4", write("people", [], { who: "ben", with: "noor" })],
    ["teach-ninety-5", write("people", [], { who: "made" })],
    ["teach-ninety-6", write("story", ["relief"])],
    ["teach-ninety-7", write("sure")],
  ],
};

export default function Teach(): JSX.Element {
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{t("nav-teach")}</h1>
      <div class="lead">
        <Prose id="teach-lead" />
      </div>
      {Object.entries(LESSONS).map(([lesson, steps]) => (
        <section key={lesson}>
          <h2>{t(`teach-${lesson}`)}</h2>
          <p>{t(`teach-${lesson}-aim`)}</p>
          <ol>
            {steps.map(([id, address]) => (
              <li key={id}>
                <a href={address}>{t(`${id}-link`)}</a> {t(id)}
              </li>
            ))}
          </ol>
          <h3>{t("teach-ask")}</h3>
          <ul>
            {t(`teach-${lesson}-ask`)
              .split("\n")
              .map((line) => (
                <li key={line}>{line.trim()}</li>
              ))}
          </ul>
          <details>
            <summary>{t("teach-key")}</summary>
            <Prose id={`teach-${lesson}-key`} />
          </details>
        </section>
      ))}
      <p class="only-live">
        <button type="button" onClick={() => print()}>
          {t("print")}
        </button>
      </p>
    </article>
  );
}
