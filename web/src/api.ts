// Every question to the model goes through here: today over HTTP to the server of this page.
import { useEffect, useRef, useState } from "preact/hooks";
import type { Error as Refusal, TestAnswer, TestAsk } from "./types";

const ROOT = "./api/v1/";

export class Refused extends Error {
  constructor(
    message: string,
    readonly hint: string,
    readonly status: number,
  ) {
    super(message);
  }
}

async function fetched<T>(path: string, options: RequestInit, tries = 6): Promise<T> {
  let answer: Response;
  try {
    answer = await fetch(ROOT + path, options);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Refused("unreachable", "", 0);
  }
  if (answer.status === 429 && tries > 0) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return fetched(path, options, tries - 1);
  }
  if (!answer.ok) {
    const said = (await answer.json().catch(() => ({ error: String(answer.status), hint: "" }))) as Refusal;
    throw new Refused(said.error, said.hint, answer.status);
  }
  return (await answer.json()) as T;
}

export function get<T>(path: string): Promise<T> {
  return fetched<T>(path, {});
}

export function ask<T>(path: string, question: object, signal?: AbortSignal): Promise<T> {
  const headers = { "Content-Type": "application/json" };
  return fetched<T>(path, { method: "POST", headers, body: JSON.stringify(question), signal });
}

/** Begin a long run, tell how far it is, and stop it when nobody waits any more. */
export async function run<T>(question: object, told: (share: number) => void, signal: AbortSignal): Promise<T> {
  // Not given up half-way: a run whose name never arrives could not be stopped.
  const { run: name } = await ask<{ run: string }>("runs", question);
  return new Promise<T>((resolve, reject) => {
    const events = new EventSource(`${ROOT}runs/${name}`);
    const end = () => events.close();
    const stop = () => {
      end();
      void fetch(`${ROOT}runs/${name}`, { method: "DELETE" });
      reject(new DOMException("stopped", "AbortError"));
    };
    if (signal.aborted) return stop();
    signal.addEventListener("abort", stop);
    events.addEventListener("progress", (event) => told(Number((event as MessageEvent<string>).data)));
    events.addEventListener("done", (event) => {
      end();
      signal.removeEventListener("abort", stop);
      resolve(JSON.parse((event as MessageEvent<string>).data) as T);
    });
    events.addEventListener("failed", (event) => {
      end();
      const said = JSON.parse((event as MessageEvent<string>).data) as Refusal & { status: number };
      reject(new Refused(said.error, said.hint, said.status));
    });
    events.onerror = () => {
      end();
      reject(new Refused("unreachable", "", 0));
    };
  });
}

export interface Asked<T> {
  answer?: T;
  /** The question that the answer is for, as JSON. */
  of?: string;
  share: number;
  error?: Refused;
  busy: boolean;
}

const remembered = new Map<string, unknown>();

/** What a GET gives, fetched once. */
export function useGet<T>(path: string): T | undefined {
  const [answer, set] = useState<T | undefined>(remembered.get(path) as T | undefined);
  useEffect(() => {
    let here = true;
    if (!remembered.has(path))
      void get<T>(path).then((found) => {
        remembered.set(path, found);
        if (here) set(found);
      });
    else set(remembered.get(path) as T);
    return () => {
      here = false;
    };
  }, [path]);
  return answer;
}

/** A long run that follows its question; the last answer stays while the next is made, or while nothing is asked. */
export function useRun<T>(question: object | null): Asked<T> {
  const key = JSON.stringify(question);
  const [state, set] = useState<Asked<T>>({ share: 0, busy: question !== null });
  useEffect(() => {
    if (question === null) return;
    const known = remembered.get(key) as T | undefined;
    if (known) {
      set({ answer: known, of: key, share: 1, busy: false });
      return;
    }
    const stop = new AbortController();
    set((now) => ({ answer: now.answer, of: now.of, share: 0, busy: true }));
    run<T>(question, (share) => set((now) => ({ ...now, share })), stop.signal).then(
      (answer) => {
        remembered.set(key, answer);
        if (!stop.signal.aborted) set({ answer, of: key, share: 1, busy: false });
      },
      (error: Error) => {
        if (!stop.signal.aborted) set((now) => ({ ...now, busy: false, error: error as Refused }));
      },
    );
    return () => stop.abort();
  }, [key]);
  return state;
}

/** A value once it has been the same for a while. */
export function useRested<T>(value: T, pause: number): T {
  const [rested, set] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => set(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** The loop answers at once; the latest question wins. */
export function useAsk<T>(path: string, question: object): Asked<T> {
  const key = JSON.stringify(question);
  const [state, set] = useState<Asked<T>>({ share: 0, busy: true });
  useEffect(() => {
    const stop = new AbortController();
    set((now) => ({ ...now, busy: true, error: undefined }));
    ask<T>(path, question, stop.signal).then(
      (answer) => set({ answer, share: 1, busy: false }),
      (error: Error) => {
        if (error.name !== "AbortError") set((now) => ({ ...now, busy: false, error: error as Refused }));
      },
    );
    return () => stop.abort();
  }, [path, key]);
  return state;
}

/** Milliseconds without a move after which a hand is taken to rest. */
const PAUSE = 180;

/**
 * A test under a moving hand: one quick question under way at a time, always for the newest values, and the whole
 * answer with its band once the hand rests.
 */
export function useTest(question: TestAsk): Asked<TestAnswer> & { whole?: TestAnswer } {
  const key = JSON.stringify(question);
  const [state, set] = useState<Asked<TestAnswer> & { whole?: TestAnswer }>({ share: 0, busy: true });
  const latest = useRef(key);
  const flying = useRef(false);
  latest.current = key;
  useEffect(() => {
    let here = true;
    const failed = (error: Error) => {
      if (here && error.name !== "AbortError") set((now) => ({ ...now, busy: false, error: error as Refused }));
    };
    const quick = () => {
      if (flying.current) return;
      flying.current = true;
      const mine = latest.current;
      ask<TestAnswer>("tests", { ...(JSON.parse(mine) as object), quick: true })
        .then((answer) => {
          performance.mark("neuroflare:median");
          set((now) => ({
            answer,
            whole: now.whole?.test === answer.test ? now.whole : undefined,
            share: 0,
            busy: true,
          }));
        }, failed)
        .finally(() => {
          flying.current = false;
          if (latest.current !== mine) quick();
        });
    };
    quick();
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask<TestAnswer>("tests", question, stop.signal).then((whole) => {
        if (here && latest.current === key) set({ answer: whole, whole, share: 1, busy: false });
      }, failed);
    }, PAUSE);
    return () => {
      here = false;
      clearTimeout(timer);
      stop.abort();
    };
  }, [key]);
  return state;
}
