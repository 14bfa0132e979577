// Relief that stays and relief that goes: the same life, with one arrow away for a year.
import type { JSX } from "preact";
import { useRun } from "../api";
import type { LifeAnswer, ReliefAnswer, Relieved } from "../types";
import { n, t } from "../words";
import { LifeChart } from "./life";
import { Trouble, Wait } from "./wait";

export function Relief({ name }: { name: string }): JSX.Element {
  const asked = useRun<ReliefAnswer>({ kind: "relief", person: { name } });
  if (asked.error) return <Trouble error={asked.error} />;
  if (!asked.answer) return <Wait share={asked.share} what={t("relief-waiting")} />;
  const { stays, goes, from_day, until_day } = asked.answer;
  return (
    <div class="two">
      <One name={name} kind="stays" relief={stays[0]} from={from_day} until={until_day} />
      <One name={name} kind="goes" relief={goes[0]} from={from_day} until={until_day} />
    </div>
  );
}

function One({ name, kind, relief, from, until }: { name: string; kind: "stays" | "goes"; relief?: Relieved; from: number; until: number }): JSX.Element {
  const question = relief && {
    kind: "life",
    person: { name },
    events: null,
    pauses: [{ arrow: relief.arrow, day: from, until }],
    days: 1095,
  };
  const asked = useRun<LifeAnswer>(question ?? null);
  if (!relief) return <p>{t("relief-none")}</p>;
  if (!asked.answer) return <Wait share={asked.share} what={t("relief-waiting")} />;
  return (
    <LifeChart
      life={asked.answer}
      which="pain"
      title={t(`relief-${kind}`)}
      pause={[from, until]}
      summary={t(`relief-${kind}-words`, { meaning: t(`arrow-${relief.arrow}`), back: n(relief.back, 2) })}
    />
  );
}
