// A slider with its five texts: name, help, value in words, what it changes (the summary of the figure, which is
// announced), and the summary of the screen, which names it.
import { useId } from "preact/hooks";
import type { JSX } from "preact";

interface Props {
  name: string;
  help: string;
  low: number;
  high: number;
  step: number;
  value: number;
  log?: boolean;
  words: (value: number) => string;
  change: (value: number) => void;
  class?: string;
}

function nice(value: number): number {
  return Number(value.toPrecision(2));
}

export function Slider(props: Props): JSX.Element {
  const id = useId();
  const { low, high, step, value, log } = props;
  const to = (x: number) => (log ? Math.log10(x) : x);
  const from = (x: number) => (log ? Math.min(high, Math.max(low, nice(10 ** x))) : Number(x.toFixed(6)));
  return (
    <div class={`slider ${props.class ?? ""}`}>
      <label for={id}>
        <span class="slider-name">{props.name}</span>
        <output class="slider-value" for={id}>
          {props.words(value)}
        </output>
      </label>
      <input
        id={id}
        type="range"
        min={to(low)}
        max={to(high)}
        step={step}
        value={to(value)}
        aria-valuetext={props.words(value)}
        aria-describedby={`${id}-help`}
        onInput={(event) => {
          performance.mark("neuroflare:moved");
          props.change(from(Number(event.currentTarget.value)));
        }}
      />
      <p class="help" id={`${id}-help`}>
        {props.help}
      </p>
    </div>
  );
}
