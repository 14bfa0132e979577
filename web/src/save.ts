// Taking things away from the page: tables, pictures, files. All of it is made in the browser.
import type { Line } from "./parts/chart";

export function save(name: string, content: string | Blob, type: string): void {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Without the invisible marks that keep numbers apart from other scripts. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** The lines of a figure as a table, one row for each time; `limits` names the ends of a band, and `said` follows as
 * comments. */
export function csv(figure: { across: string; unit: string; lines: Line[] }, limits: [string, string], said: string[] = []): string {
  const heads = [figure.across];
  for (const line of figure.lines) {
    heads.push(`${line.name} (${figure.unit})`);
    if (line.low && line.high) heads.push(...limits.map((limit) => `${line.name}, ${limit}`));
  }
  const rows = (figure.lines[0]?.x ?? []).map((x, k) => {
    const row: number[] = [x];
    for (const line of figure.lines) {
      row.push(line.y[k]);
      if (line.low && line.high) row.push(line.low[k], line.high[k]);
    }
    return row.join(",");
  });
  return [heads.map(quoted).join(","), ...rows, ...said.map((line) => `# ${bare(line)}`), ""].join("\n");
}

const KEPT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "opacity", "fill-opacity", "font-family", "font-size", "font-weight", "font-style"];

const [LETTER, ROW] = [11, 15];

/** Text in lines of no more letters than that; a longer word keeps its length. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The picture of a figure as a file of its own, with the colours that are on screen, and what is said of it below. */
export function svgPicture(box: HTMLElement, said: string[]): string {
  const source = box.querySelector("svg")!;
  const copy = source.cloneNode(true) as SVGElement;
  const [from, to] = [[...source.querySelectorAll("*")], [...copy.querySelectorAll("*")]];
  from.forEach((element, k) => {
    const style = getComputedStyle(element);
    for (const name of KEPT) to[k].setAttribute(name, style.getPropertyValue(name));
  });
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of [["width", "100%"], ["height", "100%"], ["fill", getComputedStyle(document.body).backgroundColor]])
    ground.setAttribute(name, value);
  copy.prepend(ground);
  const words = document.createElementNS("http://www.w3.org/2000/svg", "title");
  words.textContent = bare(said[0] ?? "");
  copy.prepend(words);
  const [width, height] = [Number(source.getAttribute("width")), Number(source.getAttribute("height"))];
  const lines = said.flatMap((line) => wrapped(line, Math.floor((width - 16) / (0.56 * LETTER))));
  const backward = getComputedStyle(box).direction === "rtl";
  lines.forEach((line, k) => {
    const text = document.createElementNS("http://www.w3.org/2000/svg", "text");
    const colour = getComputedStyle(document.body).color;
    for (const [name, value] of Object.entries({ x: backward ? width - 8 : 8, y: height + ROW * (k + 1), "font-size": LETTER, "font-family": "sans-serif", fill: colour }))
      text.setAttribute(name, String(value));
    if (backward) text.setAttribute("direction", "rtl");
    text.textContent = backward ? line : bare(line);
    copy.append(text);
  });
  const whole = height + ROW * (lines.length + 0.7);
  copy.setAttribute("height", String(whole));
  copy.setAttribute("viewBox", `0 0 ${width} ${whole}`);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, twice as fine as on screen. */
export async function pngPicture(box: HTMLElement, said: string[]): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svgPicture(box, said)], { type: "image/svg+xml" }));
  await new Promise((resolve, reject) => {
    image.onload = resolve;
    image.onerror = reject;
    image.src = url;
  });
  const canvas = document.createElement("canvas");
  canvas.width = image.width * 2;
  canvas.height = image.height * 2;
  canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), "image/png"));
}

/** A part of the page as one file that opens without a network. */
export function standalone(element: HTMLElement, title: string, language: string, direction: string): string {
  const copy = element.cloneNode(true) as HTMLElement;
  const [from, to] = [element.querySelectorAll("canvas"), copy.querySelectorAll("canvas")];
  from.forEach((canvas, k) => {
    const image = document.createElement("img");
    image.src = canvas.toDataURL("image/png");
    image.alt = canvas.getAttribute("aria-label") ?? "";
    image.className = canvas.className;
    to[k].replaceWith(image);
  });
  for (const gone of copy.querySelectorAll("button:not(.gloss-word), input, .tools, .slider, .only-live, nav")) gone.remove();
  for (const word of copy.querySelectorAll(".gloss-word")) word.replaceWith(word.textContent ?? "");
  const css = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("\n");
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>
${css.replaceAll("</", "<\\/")}
</style></head>
<body><main class="standalone">${copy.innerHTML}</main></body></html>
`;
}
