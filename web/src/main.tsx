import { render } from "preact";
import { effect } from "@preact/signals";
import { Page } from "./page";
import { place } from "./state";
import { language, t } from "./words";
import "./palette.css";
import "./style.css";

effect(() => {
  void language.value;
  const { view, rest } = place.value;
  const name = view === "door" ? "" : view === "ask" && rest[0] ? t(`ask-${rest[0]}`) : t(`nav-${view}`);
  document.title = name ? `${name} · neuroflare` : "neuroflare";
});
render(<Page />, document.getElementById("page")!);
performance.mark("neuroflare:ready");
