import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";

/** How long one mutation may be read before it is pointed out: the reader may never come back from it. */
const patience = 60_000;

/** A thread of its own, since the one that reads cannot say that it hangs. How many were read is counted in there. */
const reads: Int32Array<SharedArrayBuffer> = workerData;
for (;;) {
  const at = Atomics.load(reads, 0);
  const waited = Atomics.wait(reads, 0, at, patience);
  if (at > 0 && waited === "timed-out")
    writeSync(
      1,
      `Mutation ${at} is still being read. That one alone: --path ${at - 1}, with the seed above\n`,
    );
}
