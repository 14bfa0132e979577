// The words of the page: one Fluent file for each language, fetched when it is chosen.
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import { signal } from "@preact/signals";
import english from "../../locale/en/page.ftl?raw";

export const LANGUAGES = [
  ["en", "English"],
  ["es", "Español"],
  ["ar", "العربية"],
  ["de", "Deutsch"],
  ["fr", "Français"],
  ["pt", "Português"],
] as const;
export type Language = (typeof LANGUAGES)[number][0];

const files = import.meta.glob(["../../locale/*/page.ftl", "!../../locale/en/page.ftl"], { query: "?raw", import: "default" });

// Words of the glossary in other languages; in English the server tells them.
const glossaries = import.meta.glob("../../locale/*/glossary.ftl", { query: "?raw", import: "default" });

function bundled(language: string, ...texts: string[]): FluentBundle {
  const bundle = new FluentBundle(language);
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

const base = bundled("en", english);
const chosen = signal<FluentBundle>(base);
export const language = signal<Language>("en");

/** Fetch the words of a language and use them; unknown languages leave things as they are. */
export async function speak(next: string): Promise<void> {
  const known = LANGUAGES.find(([code]) => code === next)?.[0];
  const load = files[`../../locale/${known}/page.ftl`];
  if (!known || (known !== "en" && !load)) return;
  const more = glossaries[`../../locale/${known}/glossary.ftl`];
  const texts = known === "en" ? [] : await Promise.all([load(), ...(more ? [more()] : [])]);
  chosen.value = known === "en" ? base : bundled(known, ...(texts as string[]));
  language.value = known;
  document.documentElement.lang = known;
  document.documentElement.dir = known === "ar" ? "rtl" : "ltr";
}

/** Languages that have a file. */
export function spoken(): typeof LANGUAGES[number][] {
  return LANGUAGES.filter(([code]) => code === "en" || files[`../../locale/${code}/page.ftl`]);
}

/** A sign that belongs to what stands before it, or behind it, goes with it into the next line. */
function kept(text: string): string {
  return text.replace(/ (?=[\u2068\u2069]*[%;:!?»])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

function format(bundle: FluentBundle, id: string, values?: Record<string, FluentVariable>): string | undefined {
  const [name, attribute] = id.split(".");
  const message = bundle.getMessage(name);
  const pattern = attribute ? message?.attributes[attribute] : message?.value;
  return pattern ? kept(bundle.formatPattern(pattern, values, [])) : undefined;
}

/** A message in the chosen language; English where it has none. */
export function t(id: string, values?: Record<string, FluentVariable>): string {
  return format(chosen.value, id, values) ?? format(base, id, values) ?? id;
}

/** A message that only the chosen language has, such as a word of the glossary. */
export function own(id: string): string | undefined {
  return format(chosen.value, id);
}

/** The language in which words can be explained: the chosen one where it has a glossary, else English. */
export function explains(): Language {
  return glossaries[`../../locale/${language.value}/glossary.ftl`] ? language.value : "en";
}

/** A text of the server, with its decimal numbers written as people of this language write them. */
export function numbered(text: string): string {
  return language.value === "es" ? text.replace(/\b\d+\.\d+\b/g, (number) => number.replace(".", ",")) : text;
}

/** Whether there is such a message. */
export function has(id: string): boolean {
  return base.hasMessage(id);
}

const formats = new Map<string, Intl.NumberFormat>();

function rounded(digits: number): Intl.NumberFormatOptions {
  return { maximumSignificantDigits: digits, maximumFractionDigits: 2, roundingPriority: "lessPrecision" } as Intl.NumberFormatOptions;
}

/** The same number for a message that says it with a counted noun: its form follows the number. */
export function counted(value: number, digits = 3): FluentNumber {
  return new FluentNumber(Math.abs(value) < 0.005 ? 0 : value, rounded(digits) as ConstructorParameters<typeof FluentNumber>[1]);
}

/** A number as people of this language write it, with so many significant digits and two decimals at most. */
export function n(value: number, digits = 3): string {
  const key = `${language.value} ${digits}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(language.value, rounded(digits));
    formats.set(key, found);
  }
  return found.format(Math.abs(value) < 0.005 ? 0 : value);
}
