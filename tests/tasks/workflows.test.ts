import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { askedFor } from "../../src/cli/options.ts";

const permissions = z.record(z.string(), z.enum(["read", "write"]));
const withName = { name: z.string().optional(), id: z.string().optional(), if: z.string().optional() };
const step = z.union([
  z.strictObject({
    ...withName,
    uses: z.string(),
    with: z.record(z.string(), z.unknown()).optional(),
    "continue-on-error": z.boolean().optional(),
  }),
  z.strictObject({
    ...withName,
    run: z.string(),
    env: z.record(z.string(), z.string()).optional(),
    "continue-on-error": z.boolean().optional(),
  }),
]);

/** As much of the form of a workflow as ours use: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    pull_request: z.null().optional(),
    push: z.strictObject({ branches: z.array(z.string()) }).optional(),
    schedule: z.array(z.strictObject({ cron: z.string() })).optional(),
    workflow_dispatch: z.null().optional(),
  }),
  permissions,
  concurrency: z.strictObject({
    group: z.string(),
    "cancel-in-progress": z.union([z.boolean(), z.string()]),
  }),
  jobs: z.record(
    z.string(),
    z.strictObject({
      name: z.string(),
      "runs-on": z.literal("ubuntu-latest"),
      "timeout-minutes": z.number(),
      needs: z.string().optional(),
      if: z.string().optional(),
      permissions: permissions.optional(),
      environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
      outputs: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
});
type Workflow = z.infer<typeof workflowSchema>;

const folder = ".github/workflows";
const files = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, "utf8");
  return { name, text, read: (): Workflow => workflowSchema.parse(parse(text)) };
});

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const commandsOf = (workflow: Workflow): string[] =>
  stepsOf(workflow).flatMap((one) => ("run" in one ? one.run : []));

describe.each(files)("$name", ({ text, read }) => {
  test("has the form of a workflow", () => {
    expect(read).not.toThrow();
  });

  test("may read the repository, and whatever else it may is said by a job", () => {
    expect(read().permissions).toEqual({ contents: "read" });
  });

  test("names every action by a digest with its version, or by a tag", () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    expect(uses.length).toBe(stepsOf(read()).filter((one) => "uses" in one).length);
    expect(
      uses.filter(
        (one = "") => !/^actions\/[a-z-]+@(?:[0-9a-f]{40} # v\d+\.\d+\.\d+|v\d+(?:\.\d+)*)$/.test(one),
      ),
    ).toEqual([]);
  });

  test("leaves no token behind for what it runs", () => {
    const checkouts = stepsOf(read()).filter(
      (one) => "uses" in one && one.uses.startsWith("actions/checkout@"),
    );
    expect(checkouts.map((one) => "with" in one && one.with?.["persist-credentials"])).toEqual(
      checkouts.map(() => false),
    );
  });

  test("runs only scripts that there are", () => {
    const asked = commandsOf(read()).flatMap((command) => [
      ...command.matchAll(/npm (run )?(?:-s )?([\w:-]+)/g),
    ]);
    const missing = asked
      .map(([, , name = ""]) => name)
      .filter((name) => name !== "ci" && !(name in scripts));
    expect(asked.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test("gives the command line only what it takes", () => {
    const words = commandsOf(read()).flatMap((command) => /matrix -- ([^>|]*)/.exec(command)?.[1] ?? []);
    expect(() => words.map((one) => askedFor(one.trim().split(" ")))).not.toThrow();
  });

  test("puts no text of an event into a command", () => {
    expect(commandsOf(read()).filter((command) => command.includes("${{"))).toEqual([]);
  });

  test("names only steps and jobs that there are", () => {
    const workflow = read();
    const ids = stepsOf(workflow).flatMap(({ id }) => id ?? []);
    const steps = [...text.matchAll(/\bsteps\.([\w-]+)/g)].map(([, id]) => id);
    const needed = [...text.matchAll(/\bneeds\.([\w-]+)/g)].map(([, job]) => job);
    expect(steps.filter((id = "") => !ids.includes(id))).toEqual([]);
    expect(
      [...needed, ...Object.values(workflow.jobs).flatMap(({ needs }) => needs ?? [])].filter(
        (job = "") => !(job in workflow.jobs),
      ),
    ).toEqual([]);
  });
});

const named = (name: string): Workflow => {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found.read();
};

test("the site is published when something is merged, and once a week", () => {
  const { on } = named("publish.yml");
  expect(on.push).toEqual({ branches: ["main"] });
  expect(on.schedule?.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/)]);
});

test("only the job that deploys may deploy", () => {
  const { jobs } = named("publish.yml");
  const writing = Object.entries(jobs).filter(([, job]) => JSON.stringify(job.permissions).includes("write"));
  expect(writing.map(([name]) => name)).toEqual(["deploy"]);
});

test("where a repository has no Pages, the site is built and not published", () => {
  const { jobs } = named("publish.yml");
  const [pages] = stepsOf(named("publish.yml")).filter(({ id }) => id === "pages");
  expect(pages?.["continue-on-error"]).toBe(true);
  expect(jobs["build"]?.outputs).toEqual({
    "has-pages": expect.stringContaining("steps.pages.outcome == 'success'"),
  });
  expect(jobs["deploy"]?.if).toBe("needs.build.outputs.has-pages == 'true'");
});

test("a pull request has what it changes as its summary, whatever is wrong with it", () => {
  const [diff] = stepsOf(named("test.yml")).filter((one) => "run" in one && one.run.includes(" diff "));
  expect(diff).toMatchObject({
    run: 'npm run -s matrix -- diff HEAD^1 --markdown >> "$GITHUB_STEP_SUMMARY"',
    if: expect.stringContaining("!cancelled() && github.event_name == 'pull_request'"),
  });
  const [checkout] = named("test.yml").jobs["content"]?.steps ?? [];
  expect(checkout).toMatchObject({ with: { "fetch-depth": 0 } });
});

test("a pull request runs what npm test runs, and its diagnostics are annotations", () => {
  const { on } = named("test.yml");
  expect(on).toHaveProperty("pull_request");
  expect(commandsOf(named("test.yml"))).toEqual(
    expect.arrayContaining(["npm test", "npm run -s matrix -- check --format github"]),
  );
});
