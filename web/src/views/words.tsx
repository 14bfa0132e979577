// The glossary: one sentence each, one paragraph on demand.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useGet } from "../api";
import { Prose } from "../parts/gloss";
import { Wait } from "../parts/wait";
import type { Explained, WordTold } from "../types";
import { language, own, t } from "../words";

const nameOf = (word: WordTold): string => own(`term-${word.term}`) ?? word.name;

export default function WordsView(): JSX.Element {
  const words = useGet<WordTold[]>("words");
  const [wanted, want] = useState("");
  const found = (words ?? [])
    .filter((word) => [nameOf(word), word.name, ...word.synonyms].some((name) => name.toLowerCase().includes(wanted.toLowerCase())))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), language.value, { sensitivity: "base" }));
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
      <dl class="glossary">
        {found.map((word) => (
          <Entry key={word.term} word={word} />
        ))}
      </dl>
    </article>
  );
}

function Entry({ word }: { word: WordTold }): JSX.Element {
  const [open, set] = useState(false);
  const mine = own(`term-${word.term}.sentence`);
  return (
    <>
      <dt lang={mine ? undefined : "en"}>{nameOf(word)}</dt>
      <dd>
        <span lang={mine ? undefined : "en"}>{mine ?? word.sentence}</span>{" "}
        <button type="button" class="quiet" aria-expanded={open} aria-label={`${t(open ? "close" : "more")}: ${nameOf(word)}`} onClick={() => set(!open)}>
          {t(open ? "close" : "more")}
          {mine && <span class="english" lang="en">(English)</span>}
        </button>
        {open && (
          <div lang="en" dir="ltr">
            <Whole word={word} />
          </div>
        )}
      </dd>
    </>
  );
}

function Whole({ word }: { word: WordTold }): JSX.Element {
  const told = useGet<Explained>(`words/${word.term}`);
  return <>{(told?.parts ?? [word.paragraph]).map((part, k) => <p key={k}>{part}</p>)}</>;
}
