// Built by: python -m neuroflare.web.schema web/src

export interface ArrowTold {
  name: string;
  meaning: string;
  why: string;
  speaks_for: ClaimTold[];
  speaks_against: ClaimTold[];
}

export interface Band {
  arm: string;
  mean: number[];
  low: number[];
  high: number[];
}

export interface ClaimTold {
  id: string;
  statement: string;
  citation: string;
  url: string;
  species: string;
  checked: boolean;
}

export interface Compared {
  study: string;
  citation: string;
  label: string;
  unit: string;
  predicted: number | null;
  low: number | null;
  high: number | null;
  published: number | null;
  direction: string | null;
  verdict: string;
  role: string;
  group: string;
  url: string;
}

export interface Counted {
  arm: string;
  off: number;
  mean: number;
  low: number;
  high: number;
}

export interface CrowdAnswer {
  people: number;
  days: number[];
  in_pain: number[];
  strong_pain: number[];
  crps: number;
  fibromyalgia: number;
  sooner: number[];
}

export interface CrowdAsk {
  kind?: "crowd";
  events: Happening[];
  days?: number;
}

export interface Curve {
  readout: string;
  arm: string;
  unit: string;
  distance: number | null;
  seconds: boolean;
  time: number[];
  low: number[];
  median: number[];
  high: number[];
}

export interface Error {
  error: string;
  hint: string;
}

export interface Event {
  event: string;
  day: number;
  until: number | null;
  intensity: number;
}

export interface Explained {
  term: string;
  name: string;
  language: string;
  parts: string[];
  languages: string[];
}

export interface FlareAnswer {
  test: string;
  side: number;
  pixels: number;
  minutes: number[];
  lowest: number;
  highest: number;
  frames: string;
  edge: number;
  area: number[];
  wheal: number[];
  stimulus: number[];
  strip: number[] | null;
}

export interface FlareAsk {
  kind?: "flare";
  test: string;
  values?: Record<string, number>;
  place?: [number, number];
  numb?: boolean;
}

export interface Happening {
  event: string;
  day?: number;
  until?: number | null;
  intensity?: number;
}

export interface Level {
  part: string;
  now: number[];
  whole: number[];
}

export interface LifeAnswer {
  name: string;
  events: Event[];
  days: number[];
  lines: Line[];
  crps: boolean;
  fibromyalgia: boolean;
  apart: Trait[];
  touch: number[] | null;
}

export interface LifeAsk {
  kind?: "life";
  person?: Person;
  events?: Happening[] | null;
  pauses?: Pause[];
  days?: number;
  touch?: boolean;
}

export interface Line {
  quantity: string;
  unit: string;
  values: number[];
}

export interface LinkTold {
  link: string;
  source: string;
  target: string;
  arrows: ArrowTold[];
}

export interface LoopAnswer {
  event: string;
  unit: string;
  time: number[];
  off: string[];
  levels: Level[];
  pain: number[];
  pain_whole: number[];
}

export interface LoopAsk {
  kind?: "loop";
  event?: string;
  person?: Person;
  off?: string[];
}

export interface LoopMap {
  parts: string[];
  events: string[];
  links: LinkTold[];
}

export interface Moved {
  loop: string;
  quantity: string;
  meaning: string;
  mean: number;
  low: number;
  high: number;
}

export interface Offered {
  name: string;
  drug: string;
  plain: string;
  who: string;
  months: number;
  weeks: number;
  movable: boolean;
  blind: boolean;
  practice: number | null;
  citation: string;
  url: string;
  dose: number;
  doses: number;
  assumed: string[];
  fibromyalgia: string;
  crps: string;
}

export interface Pause {
  arrow: string;
  day: number;
  until?: number | null;
}

export interface Person {
  name?: string;
  traits?: Record<string, number>;
}

export interface Point {
  group: string;
  readout: string;
  minutes: number | null;
  value: number;
  low: number | null;
  high: number | null;
  people: number | null;
  knob: string;
  asked: number | null;
  study: string;
  citation: string;
  url: string;
}

export interface ReliefAnswer {
  name: string;
  from_day: number;
  until_day: number;
  nothing: Relieved;
  stays: Relieved[];
  goes: Relieved[];
}

export interface ReliefAsk {
  kind?: "relief";
  person?: Person;
}

export interface Relieved {
  arrow: string;
  meaning: string;
  before: number;
  away: number;
  back: number;
}

export interface Spread {
  readout: string;
  arm: string;
  unit: string;
  low: number | null;
  median: number | null;
  high: number | null;
  never: number;
}

export interface SureAnswer {
  about: string;
  assumed: number;
  claimed: number;
  counts: Record<string, number>;
  kept_aside: Record<string, number>;
  rows: Compared[];
}

export interface TestAnswer {
  test: string;
  values: Record<string, number>;
  site: string;
  people: number;
  beside: string | null;
  beside_people: number;
  quick: boolean;
  curves: Curve[];
  numbers: Spread[];
  points: Point[];
}

export interface TestAsk {
  kind?: "test";
  test: string;
  values?: Record<string, number>;
  site?: string | null;
  beside?: string | null;
  quick?: boolean;
}

export interface Trait {
  trait: string;
  meaning: string;
  sd: number;
}

export interface TreatmentAnswer {
  regimen: string;
  drug: string;
  ill: number;
  stop: number;
  length: number;
  people: number;
  draws: number;
  draws_with: number;
  quick: boolean;
  weeks: number[];
  pain: Band[];
  counted: Counted[];
  label: string;
  in_the_model: string;
  reason: string;
  assumed_share: number | null;
  days_to_loss: number | null;
  never_lost: number | null;
  inside: Moved[];
}

export interface TreatmentAsk {
  kind?: "treatment";
  regimen: string;
  ill?: number | null;
  weeks?: number | null;
  quick?: boolean;
}

export interface TreatmentMenu {
  regimens: Offered[];
  ill: Record<string, number[]>;
  weeks: number[];
}

export interface WordTold {
  term: string;
  name: string;
  synonyms: string[];
  sentence: string;
  paragraph: string;
}
