// The frame around every view: where one is, how to go elsewhere, and what this is not.
import { lazy, Suspense } from "preact/compat";
import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { place, write, link } from "./state";
import { Door } from "./views/door";
import { language, speak, spoken, t } from "./words";

const Ask = lazy(() => import("./views/ask"));
const Test = lazy(() => import("./views/test"));
const Loop = lazy(() => import("./views/loop"));
const Treat = lazy(() => import("./views/treat"));
const People = lazy(() => import("./views/people"));
const SureView = lazy(() => import("./views/sure"));
const WordsView = lazy(() => import("./views/words"));
const Story = lazy(() => import("./views/story"));
const Doctor = lazy(() => import("./views/doctor"));
const Teach = lazy(() => import("./views/teach"));
const About = lazy(() => import("./views/about"));

const VIEWS: Record<string, () => JSX.Element> = {
  door: Door,
  ask: Ask,
  test: Test,
  loop: Loop,
  people: People,
  treat: Treat,
  sure: SureView,
  words: WordsView,
  story: Story,
  doctor: Doctor,
  teach: Teach,
  about: About,
};
const MENU = ["test", "treat", "loop", "people", "story", "words", "sure"];
const FOOT = ["doctor", "teach", "about"];

/** Names of the machine that the browser runs on. */
const HERE = /^(localhost|127\.[\d.]+|\[::1\])$/;

function Theme(): JSX.Element {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const [theme, set] = useState(document.documentElement.dataset.theme ?? (dark ? "dark" : "light"));
  const next = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        document.documentElement.dataset.theme = next;
        set(next);
      }}
    >
      {t(`theme-${next}`)}
    </button>
  );
}

function Share(): JSX.Element {
  const [done, set] = useState(false);
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => {
        void navigator.clipboard?.writeText(link.value).then(
          () => set(true),
          () => set(false),
        );
        setTimeout(() => set(false), 4000);
      }}
    >
      <span aria-live="polite">{done ? t(HERE.test(location.hostname) ? "copied-here" : "copied") : t("copy-link")}</span>
    </button>
  );
}

export function Page(): JSX.Element {
  void language.value;
  const { view } = place.value;
  const View = VIEWS[view] ?? Door;
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>("main h1")?.focus();
      }}>
        {t("skip")}
      </a>
      <header class="top">
        <a class="brand" href={write("door")} aria-label={t("brand-label")}>
          <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
            <circle class="brand-halo" cx="16" cy="16" r="15" />
            <circle class="brand-flare" cx="16" cy="16" r="10" />
            <path class="brand-nerve" d="M16 30V18M16 18c0-5-6-5-7-11M16 18c0-5 6-5 7-11M16 18V6" />
          </svg>
          neuroflare
        </a>
        <nav aria-label={t("nav-label")}>
          <ul>
            {MENU.map((name) => (
              <li key={name}>
                <a href={write(name)} aria-current={view === name ? "page" : undefined}>
                  {t(`nav-${name}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {language.value !== "en" && (
        <aside class="unchecked" aria-label={t("language")}>
          {t("unchecked")}
        </aside>
      )}
      <main id="main">
        <Suspense fallback={<p class="wait-view">{t("wait")}</p>}>
          <View />
        </Suspense>
      </main>
      <footer class="foot">
        <p class="legal">{t("legal")}</p>
        <div class="foot-row">
          <ul>
            {FOOT.map((name) => (
              <li key={name}>
                <a href={write(name)}>{t(`nav-${name}`)}</a>
              </li>
            ))}
            <li>
              <details class="upward">
                <summary>{t("too-much")}</summary>
                <p>{t("too-much-text")}</p>
              </details>
            </li>
          </ul>
          <div class="settings">
            <label>
              <span class="hidden">{t("language")}</span>
              <select
                value={language.value}
                onChange={(event) => {
                  void speak(event.currentTarget.value).then(() => {
                    const now = place.value;
                    history.replaceState(null, "", write(now.view, now.rest, now.values));
                  });
                }}
              >
                {spoken().map(([code, name]) => (
                  <option key={code} value={code} lang={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <Theme />
            <Share />
          </div>
        </div>
      </footer>
    </>
  );
}
