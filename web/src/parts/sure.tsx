// How sure are we: one line under every answer, and what stands behind it.
import type { JSX } from "preact";
import { useGet } from "../api";
import { write } from "../state";
import type { SureAnswer } from "../types";
import { t } from "../words";

export function Sure({ about, line }: { about: string; line?: string }): JSX.Element {
  const sure = useGet<SureAnswer>(`sure/${about}`);
  const counts = sure?.counts;
  const total = counts ? counts.agrees + counts.near + counts.misses + counts.uninformative : 0;
  const share = sure ? Math.round((100 * sure.assumed) / (sure.assumed + sure.claimed)) : 0;
  return (
    <aside class="sure" aria-label={t("sure-title")}>
      <p>
        <b>{t("sure-title")}</b> {line}{" "}
        {sure && counts && (
          <>
            {total > 0
              ? t(about === "all" ? "sure-line-all" : "sure-line", { total, agrees: counts.agrees, misses: counts.misses, unclear: counts.near + counts.uninformative })
              : t("sure-none")}{" "}
            {t("sure-assumed", { share })}{" "}
          </>
        )}
        <a href={write("sure", [about])}>{t("sure-more")}</a>
      </p>
    </aside>
  );
}
