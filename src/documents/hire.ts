import { type Remote, wrap } from "comlink";
import { failed, ok, type Result } from "../lib/result.ts";

/** What a caller may say of a job beside what the job is. */
export interface Terms {
  /** The app's one Trusted Types policy; the plain address where the browser has none. */
  readonly toScriptUrl: (url: string) => string | { toString(): string };
  /** Milliseconds. A slow tablet takes ten seconds for forty pages; a minute means that something is wrong. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Why there is no answer. "failed" also where the worker could not start. */
export type Stopped = "timeout" | "cancelled" | "failed";

export interface Hired<W> {
  /** One job at a time, in the order in which they were asked for. Never rejects. */
  readonly ask: <T>(job: (remote: Remote<W>) => Promise<T>, terms: Terms) => Promise<Result<T, Stopped>>;
  /** Starts the worker before there is a job for it. */
  readonly prepare: (toScriptUrl: Terms["toScriptUrl"]) => void;
}

const patience = 60_000;

/**
 * A worker for jobs that take long. It is loaded when it is first needed and kept between jobs, since loading costs more
 * than six pages do, unless `isKept` says no to its answer. Stopping a job ends the worker, which is the only way to stop a
 * busy one.
 */
export function hire<W>(address: string, name: string, isKept: (answer: unknown) => boolean = () => true): Hired<W> {
  let warm: { readonly worker: Worker; readonly remote: Remote<W> } | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const start = (toScriptUrl: Terms["toScriptUrl"]) => {
    // A TrustedScriptURL is what the browser wants and what TypeScript does not know.
    const worker = new Worker(toScriptUrl(address) as string, { type: "module", name });
    // Broken while nobody waits for it: the next job must not wait for it either.
    worker.addEventListener("error", () => {
      if (warm?.worker === worker) end();
    });
    return { worker, remote: wrap<W>(worker) };
  };
  const end = () => {
    warm?.worker.terminate();
    warm = undefined;
  };

  const run = async <T>(
    job: (remote: Remote<W>) => Promise<T>,
    { toScriptUrl, timeout = patience, signal }: Terms,
  ): Promise<Result<T, Stopped>> => {
    if (signal?.aborted) return failed("cancelled");
    const over = new AbortController();
    const stopped = new Promise<Result<T, Stopped>>((resolve) => {
      const timer = setTimeout(() => resolve(failed("timeout")), timeout);
      const listen = { once: true, signal: over.signal };
      over.signal.addEventListener("abort", () => clearTimeout(timer));
      signal?.addEventListener("abort", () => resolve(failed("cancelled")), listen);
      try {
        warm ??= start(toScriptUrl);
        warm.worker.addEventListener("error", () => resolve(failed("failed")), listen);
      } catch {
        resolve(failed("failed"));
      }
    });
    const answer = warm && job(warm.remote).then(ok, () => failed<Stopped>("failed"));
    const result = await (answer ? Promise.race([answer, stopped]) : stopped);
    over.abort();
    if (!result.ok || !isKept(result.value)) end();
    return result;
  };

  return {
    ask: (job, terms) => {
      const done = line.then(() => run(job, terms));
      line = done;
      return done;
    },
    prepare: (toScriptUrl) => {
      try {
        warm ??= start(toScriptUrl);
      } catch {
        // The job that follows meets the same trouble and says so.
      }
    },
  };
}
