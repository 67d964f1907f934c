import type { HeapProfiler, Profiler } from "node:inspector";
import { Session } from "node:inspector/promises";

/** A number, and what each function has of it, by the address of its file, where it begins there, and its name. */
type Count = { readonly all: number; readonly functions: ReadonlyMap<string, number> };

/** What some work costs, in units that are the same on every machine, however busy it is. */
export type Cost = {
  /** How often blocks of code run, our own and those of libraries; of a function, the busiest block. */
  readonly steps: Count;
  /** How many elements and characters the built-in searches of arrays and strings go past. */
  readonly searched: Count;
  /** How much memory is allocated, as for copies of strings and lists, as samples show it. */
  readonly bytes: Count;
};

/** @param samplingInterval bytes between two samples of memory */
export type Meter = (work: () => unknown, samplingInterval?: number) => Promise<Cost>;

/** Without these, what V8 has compiled by then, and where it takes its samples, would change the numbers. */
export const flags = ["--no-opt", "--no-maglev", "--sampling-heap-profiler-suppress-randomness"] as const;

const usualInterval = 16_384;
const sampling = {
  includeObjectsCollectedByMajorGC: true,
  includeObjectsCollectedByMinorGC: true,
};

/**
 * Starts to count, by V8's own counters for code coverage and its heap profiler. It needs a process of its own with the
 * flags above, and sees only modules that are imported after it has started. What is counted is everything since the
 * last count, so that inputs are best made before the first.
 */
export async function startMeter(): Promise<Meter> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const search = countSearches();
  return async (work, samplingInterval = usualInterval) => {
    search.elements = 0;
    await session.post("HeapProfiler.startSampling", { ...sampling, samplingInterval });
    work();
    const { profile } = await session.post("HeapProfiler.stopSampling");
    const searched = { all: search.elements, functions: new Map() };
    const { result } = await session.post("Profiler.takePreciseCoverage");
    return { steps: stepsIn(result), searched, bytes: bytesIn(profile.head) };
  };
}

/** Of all files but those of Node itself, which are no business of ours. */
function stepsIn(scripts: readonly Profiler.ScriptCoverage[]): Count {
  const functions = new Map<string, number>();
  let all = 0;
  for (const { url, functions: covered } of scripts.filter((script) => script.url.startsWith("file:"))) {
    for (const { functionName, ranges } of covered) {
      const counts = ranges.map(({ count }) => count);
      all += counts.reduce((sum, count) => sum + count, 0);
      functions.set(`${url}:${ranges[0]?.startOffset} ${functionName}`, Math.max(...counts));
    }
  }
  return { all, functions };
}

/** By the function that allocates, whoever calls it. */
function bytesIn(head: HeapProfiler.SamplingHeapProfileNode): Count {
  const functions = new Map<string, number>();
  let all = 0;
  const add = ({ callFrame, selfSize, children }: HeapProfiler.SamplingHeapProfileNode): void => {
    const place = `${callFrame.url}:${callFrame.lineNumber + 1} ${callFrame.functionName}`;
    functions.set(place, (functions.get(place) ?? 0) + selfSize);
    all += selfSize;
    for (const child of children) add(child);
  };
  add(head);
  return { all, functions };
}

type Search<Found> = (this: Searchable, sought: unknown, start?: number) => Found;
type Searchable = { readonly length: number; indexOf: Search<number>; includes: Search<boolean> };

/** Wraps the built-in searches, which run no code that could be counted, so that they say how far they went. */
function countSearches(): { elements: number } {
  const search = { elements: 0 };
  for (const prototype of [Array.prototype, String.prototype] as unknown as readonly Searchable[]) {
    const { indexOf, includes } = prototype;
    const count = (list: Searchable, at: number, start = 0): void => {
      search.elements += Math.max(0, (at < 0 ? list.length : at + 1) - start);
    };
    prototype.indexOf = function (...given) {
      const at = indexOf.apply(this, given);
      count(this, at, given[1]);
      return at;
    };
    prototype.includes = function (...given) {
      count(this, indexOf.apply(this, given), given[1]);
      return includes.apply(this, given);
    };
  }
  return search;
}
