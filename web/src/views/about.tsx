// What this is, what it holds and lacks, how it is tested, and how to cite it.
import type { JSX } from "preact";
import { useGet } from "../api";
import { Prose } from "../parts/gloss";
import { t } from "../words";

interface About {
  version: string;
  model_hash: string;
  numbers: string;
  people: number;
  seed: number;
  claims: number;
}

export default function AboutView(): JSX.Element {
  const about = useGet<About>("about");
  return (
    <article class="plain">
      <h1 tabIndex={-1}>{t("about-title")}</h1>
      <div class="lead">
        <Prose id="about-lead" />
      </div>
      {["in", "out", "tested", "privacy"].map((part) => (
        <section key={part}>
          <h2>{t(`about-${part}`)}</h2>
          <Prose id={`about-${part}-text`} values={{ claims: about?.claims ?? 0 }} />
        </section>
      ))}
      <section id="cite">
        <h2>{t("cite")}</h2>
        <p>{t("about-cite-text")}</p>
        {about && (
          <pre class="cite" tabIndex={0}>
            {t("about-cite", { version: about.version, hash: about.model_hash.slice(0, 16), numbers: about.numbers, seed: about.seed, people: about.people })}
          </pre>
        )}
      </section>
    </article>
  );
}
