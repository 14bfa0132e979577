// The plate on the first page: a nerve that branches in the skin, a vessel below it, and the flare between.
import type { JSX } from "preact";
import { t } from "../words";

export function FlarePlate(): JSX.Element {
  return (
    <svg class="plate" viewBox="0 0 420 300" role="img" aria-label={t("plate")}>
      <defs>
        <radialGradient id="plate-glow">
          <stop offset="0" class="glow-in" />
          <stop offset="1" class="glow-out" />
        </radialGradient>
      </defs>
      <path class="p-dermis" d="M0 92C60 78 92 100 140 88S232 72 286 90s90-2 134-6V300H0Z" />
      <path class="p-epidermis" d="M0 62C56 50 100 68 150 58s92-14 142 0 84 0 128-4V90c-44-2-84 12-134-4s-96 0-146 6-84-8-140 2Z" />
      <ellipse cx="214" cy="146" rx="168" ry="86" fill="url(#plate-glow)" />
      <path class="p-vessel" d="M-6 246C70 222 116 268 196 246s132-16 230-2v30c-98-14-150-20-230 2S70 252-6 276Z" />
      <g class="p-cells">
        <ellipse cx="46" cy="252" rx="10" ry="5.5" transform="rotate(-6 46 252)" />
        <ellipse cx="108" cy="260" rx="10" ry="5.5" transform="rotate(8 108 260)" />
        <ellipse cx="176" cy="264" rx="10" ry="5.5" />
        <ellipse cx="250" cy="254" rx="10" ry="5.5" transform="rotate(-10 250 254)" />
        <ellipse cx="318" cy="249" rx="10" ry="5.5" />
        <ellipse cx="382" cy="256" rx="10" ry="5.5" transform="rotate(8 382 256)" />
      </g>
      <g class="p-nerve">
        <path d="M420 196C352 190 322 176 286 164S236 152 214 140" />
        <path d="M214 140c-22-12-34-30-62-40M214 140c-6-22 4-40-2-58M214 140c20-16 24-34 48-54M286 164c10-18 24-40 52-62M250 153c-26 10-62 26-108 20M178 114c-8-10-8-22-14-34M238 116c-2-14 6-26 4-38M316 128c0-16-2-28-8-40M142 173c-26-4-44-18-70-18M152 100c-14-6-28-4-40-12" />
      </g>
      <g class="p-dots">
        {[[150, 190], [176, 206], [206, 196], [232, 212], [190, 224], [252, 198], [226, 180], [168, 176], [274, 214], [140, 212], [214, 230], [250, 228]].map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="3.4" />
        ))}
      </g>
    </svg>
  );
}
