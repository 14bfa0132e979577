// The glossary: one sentence each, one paragraph on demand.
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useGet } from "../api";
import { Prose } from "../parts/gloss";
import { Wait } from "../parts/wait";
import type { Explained, WordTold } from "../types";
import { explains, language, numbered, own, t } from "../words";

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
  const english = language.value !== "en" && !own(`term-${word.term}.paragraph`);
  return (
    <>
      <dt lang={mine ? undefined : "en"}>{nameOf(word)}</dt>
      <dd>
        <span lang={mine ? undefined : "en"}>{mine ?? word.sentence}</span>{" "}
        <button type="button" class="quiet" aria-expanded={open} aria-label={`${t(open ? "close" : "more")}: ${nameOf(word)}`} onClick={() => set(!open)}>
          {t(open ? "close" : "more")}
          {english && <span class="english" lang="en">(English)</span>}
        </button>
        {open && <Whole word={word} />}
      </dd>
    </>
  );
}

function Whole({ word }: { word: WordTold }): JSX.Element {
  const told = useGet<Explained>(`words/${word.term}?lang=${explains()}`);
  const short = own(`term-${word.term}.paragraph`);
  const texts: [string, string][] = told ? told.parts.map((part, k) => [part, told.languages[k]]) : [[short ?? word.paragraph, short ? language.value : "en"]];
  return (
    <div>
      {texts.map(([text, code], k) => {
        const english = code !== language.value;
        return (
          <p key={k} lang={english ? code : undefined} dir={english ? "ltr" : undefined}>
            {english ? text : numbered(text)}
          </p>
        );
      })}
    </div>
  );
}
