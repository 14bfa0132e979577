// A word that can be opened where it stands: one sentence first, one paragraph if wanted.
import { useId, useState } from "preact/hooks";
import type { ComponentChildren, JSX } from "preact";
import { useGet } from "../api";
import type { WordTold } from "../types";
import { language, own, t } from "../words";

function find(words: WordTold[] | undefined, term: string): WordTold | undefined {
  return words?.find((word) => word.term === term || word.synonyms.includes(term));
}

/** A word with what stands right before and behind it, which stays on its line. */
export function Gloss({ term, before = "", after = "", children }: { term: string; before?: string; after?: string; children?: ComponentChildren }): JSX.Element {
  const words = useGet<WordTold[]>("words");
  const [open, set] = useState(0);
  const id = useId();
  const word = find(words, term);
  if (!word)
    return (
      <>
        {before}
        {children ?? term}
        {after}
      </>
    );
  const mine = own(`term-${word.term}.${open === 1 ? "sentence" : "paragraph"}`);
  return (
    <span class="gloss" onKeyDown={(event) => event.key === "Escape" && set(0)}>
      <span class="gloss-line">
        {before}
        <button type="button" class="gloss-word" aria-expanded={open > 0} aria-controls={id} onClick={() => set(open ? 0 : 1)}>
          {children ?? own(`term-${term}`) ?? word.name}
        </button>
        {after}
      </span>
      {open > 0 && (
        <span class="gloss-note" id={id} role="note">
          {mine ? (
            <span>{mine}</span>
          ) : (
            <span lang="en" dir="ltr">
              {open === 1 ? word.sentence : word.paragraph}
            </span>
          )}{" "}
          {open === 1 && (
            <button type="button" class="quiet" onClick={() => set(2)}>
              {t("more")}
              {language.value !== "en" && !own(`term-${word.term}.paragraph`) && <span class="english" lang="en">(English)</span>}
            </button>
          )}{" "}
          <button type="button" class="quiet" onClick={() => set(0)}>
            {t("close")}
          </button>
        </span>
      )}
    </span>
  );
}

/** Text in which words in [brackets] or [term|shown] can be opened. */
export function Words({ text }: { text: string }): JSX.Element {
  const parts = text.split(/\[([^\]]+)\]/);
  const last = parts.length - 1;
  // Between two words: what stays with the first, what may break, what stays with the second.
  const between = parts.map((part, k) => {
    const after = k > 0 ? /^\S*/.exec(part)![0] : "";
    const rest = part.slice(after.length);
    const before = k < last ? /\S*$/.exec(rest)![0] : "";
    return [after, rest.slice(0, rest.length - before.length), before];
  });
  return (
    <>
      {parts.map((part, k) => {
        if (k % 2 === 0) return between[k][1];
        const [term, shown] = part.split("|", 2);
        return (
          <Gloss key={k} term={term} before={between[k - 1][2]} after={between[k + 1][0]}>
            {shown}
          </Gloss>
        );
      })}
    </>
  );
}

/** A message as one or more paragraphs; an empty line parts them. */
export function Prose({ id, values }: { id: string; values?: Record<string, string | number> }): JSX.Element {
  return (
    <>
      {t(id, values)
        .split(/\n\n+/)
        .map((part, k) => (
          <p key={k}>
            <Words text={part} />
          </p>
        ))}
    </>
  );
}
