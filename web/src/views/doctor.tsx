// A page to print for a visit: questions to ask, what this model cannot tell, and signs that need help now.
import type { JSX } from "preact";
import { Prose } from "../parts/gloss";
import { t } from "../words";

function list(id: string): JSX.Element {
  return (
    <ul>
      {t(id)
        .split("\n")
        .filter((line) => line.trim())
        .map((line) => (
          <li key={line}>{line.trim()}</li>
        ))}
    </ul>
  );
}

export default function Doctor(): JSX.Element {
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{t("nav-doctor")}</h1>
      <div class="lead">
        <Prose id="doctor-lead" />
      </div>
      <p class="only-live">
        <button type="button" onClick={() => print()}>
          {t("print")}
        </button>
      </p>
      <h2>{t("doctor-questions")}</h2>
      {list("doctor-questions-list")}
      <h2>{t("doctor-notes")}</h2>
      {[1, 2, 3, 4, 5].map((k) => (
        <p key={k} class="lines" />
      ))}
      <h2>{t("doctor-cannot")}</h2>
      {list("doctor-cannot-list")}
      <section class="red">
        <h2>{t("doctor-red")}</h2>
        <p>{t("doctor-red-lead")}</p>
        {list("doctor-red-list")}
      </section>
      <p class="legal">{t("legal")}</p>
    </article>
  );
}
