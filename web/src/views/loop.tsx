import type { JSX } from "preact";
import { Loop } from "../parts/loop";
import { Prose } from "../parts/gloss";
import { Sure } from "../parts/sure";
import { t } from "../words";

export default function View(): JSX.Element {
  return (
    <article class="loop">
      <h1 tabIndex={-1}>{t("loop-title")}</h1>
      <div class="lead">
        <Prose id="loop-lead" />
      </div>
      <Loop />
      <Sure about="all" />
    </article>
  );
}
