// What is on screen, as an address: after the # stand the view and what differs from the default. It never leaves
// the browser. Version 1; an address that is not understood gives the default.
import { computed, signal } from "@preact/signals";
import { language, speak } from "./words";

export const VERSION = "1";

export interface Place {
  view: string;
  rest: string[];
  values: Record<string, string>;
}

const VIEWS = ["door", "ask", "test", "treat", "loop", "people", "sure", "words", "story", "doctor", "teach", "about"];
const WORD = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VALUE = /^[a-zA-Z0-9._,:*~-]{1,400}$/;

/** Read an address; what is not as it should be is left out. */
export function read(hash: string): Place {
  const [path, query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const words = path.split("/").filter((word) => WORD.test(word) && word.length < 60);
  const values: Record<string, string> = {};
  const found = new URLSearchParams(query.slice(0, 2000));
  if ((found.get("v") ?? VERSION) === VERSION)
    for (const [name, value] of found)
      if (name !== "v" && WORD.test(name) && VALUE.test(value)) values[name] = value;
  const view = VIEWS.includes(words[0]) ? words[0] : "door";
  return { view, rest: view === words[0] ? words.slice(1, 3) : [], values };
}

/** Write an address; empty values are left out. */
export function write(view: string, rest: string[] = [], values: Record<string, string | undefined> = {}): string {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== "") as [string, string][];
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const query = new URLSearchParams(kept);
  if (language.value !== "en") query.set("lang", language.value);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%7E", "~");
  const path = view === "door" ? "" : [view, ...rest].join("/");
  return `#/${path}${text ? `?v=${VERSION}&${text}` : ""}`;
}

export const place = signal<Place>(read(location.hash));
export const link = computed(() => location.href.split("#")[0] + write(place.value.view, place.value.rest, place.value.values));

function arrive(): void {
  const next = read(location.hash);
  const { lang, ...values } = next.values;
  const moved = next.view !== place.value.view || next.rest.join() !== place.value.rest.join();
  place.value = { ...next, values };
  if (lang && lang !== language.value) void speak(lang);
  if (moved) {
    window.scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true }));
  }
}

addEventListener("hashchange", arrive);
{
  const { lang, ...values } = place.value.values;
  place.value = { ...place.value, values };
  if (lang) void speak(lang);
}

/** Change values of what is on screen without a step in the browser's history. */
export function settle(values: Record<string, string | undefined>): void {
  const now = place.value;
  const merged: Record<string, string> = {};
  for (const [name, value] of Object.entries({ ...now.values, ...values })) if (value) merged[name] = value;
  place.value = { ...now, values: merged };
  history.replaceState(null, "", write(now.view, now.rest, merged));
}

/** A number from the address, within limits, or its default. */
export function numberOf(name: string, low: number, high: number, usual: number): number {
  const text = place.value.values[name];
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) && value >= low && value <= high ? value : usual;
}

/** A word from the address, if it is one of those there are. */
export function wordOf(name: string, known: readonly string[], usual: string): string {
  const text = place.value.values[name];
  return text !== undefined && known.includes(text) ? text : usual;
}
