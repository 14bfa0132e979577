// The glossary: one sentence each, one paragraph on demand.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useGet } from "../api";
import { Prose } from "../parts/gloss";
import { Wait } from "../parts/wait";
import type { Explained, WordTold } from "../types";
import { t } from "../words";

export default function WordsView(): JSX.Element {
  const words = useGet<WordTold[]>("words");
  const [wanted, want] = useState("");
  const found = (words ?? [])
    .filter((word) => [word.name, ...word.synonyms].some((name) => name.toLowerCase().includes(wanted.toLowerCase())))
    .sort((a, b) => a.name.localeCompare(b.name, "en", { sensitivity: "base" }));
  return (
    <article>
      <h1 tabIndex={-1}>{t("words-title")}</h1>
      <div class="lead">
        <Prose id="words-lead" values={{ count: words?.length ?? 0 }} />
      </div>
      <label>
        <span class="hidden">{t("words-search")}</span>
        <input class="search" type="search" placeholder={t("words-search")} value={wanted} maxLength={60} onInput={(event) => want(event.currentTarget.value)} />
      </label>
      <p class="help" role="status">
        {t("words-found", { count: found.length })}
      </p>
      {!words && <Wait share={0} what={t("wait")} />}
      <dl class="glossary" lang="en">
        {found.map((word) => (
          <Entry key={word.term} word={word} />
        ))}
      </dl>
    </article>
  );
}

function Entry({ word }: { word: WordTold }): JSX.Element {
  const [open, set] = useState(false);
  return (
    <>
      <dt>{word.name}</dt>
      <dd>
        {word.sentence}{" "}
        <button type="button" class="quiet" aria-expanded={open} aria-label={`${t(open ? "close" : "more")}: ${word.name}`} onClick={() => set(!open)}>
          {t(open ? "close" : "more")}
        </button>
        {open && <Whole word={word} />}
      </dd>
    </>
  );
}

function Whole({ word }: { word: WordTold }): JSX.Element {
  const told = useGet<Explained>(`words/${word.term}`);
  return <>{(told?.parts ?? [word.paragraph]).map((part, k) => <p key={k}>{part}</p>)}</>;
}
