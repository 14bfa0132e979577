// What is shown while something is simulated, or when it could not be.
import type { JSX } from "preact";
import type { Refused } from "../api";
import { n, t } from "../words";

export function Wait({ share, what }: { share: number; what: string }): JSX.Element {
  return (
    <div class="wait" role="status">
      <p>{what}</p>
      <progress max={1} value={share > 0.01 ? share : undefined} aria-label={t("wait-progress", { share: n(Math.round(share * 100)) })} />
    </div>
  );
}

/** What the page has no words for is the server's, in English. */
export function Trouble({ error }: { error: Refused }): JSX.Element {
  const own = error.status === 0 ? t("unreachable") : error.status === 404 ? t("nobody-there") : undefined;
  return (
    <div class="trouble" role="alert">
      {own ? <p>{own}</p> : <p lang="en" dir="ltr">{error.message}</p>}
      {error.hint && !own && <p class="help" lang="en" dir="ltr">{error.hint}</p>}
    </div>
  );
}
