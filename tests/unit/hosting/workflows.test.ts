import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  if?: string;
  'timeout-minutes'?: number;
  permissions?: Record<string, string>;
  strategy?: { matrix: Record<string, unknown[]> };
  steps: Step[];
}
interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[]; types?: string[]; branches?: string[] } | null>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const files = [...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`), 'deploy/cloudflare-pages.yml'];
const workflows = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const tests = workflows.find(({ file }) => file.endsWith('/test.yml'))?.workflow as Workflow;
const runs = (workflow: Workflow, command: string) => stepsOf(workflow).some(({ run }) => run === command);

test('every action is pinned to a commit and names its version', () => {
  const loose = workflows.flatMap(({ file, text }) =>
    [...text.matchAll(/uses: *(.*)/g)].flatMap(([, action = '']) =>
      /^[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action) ? [] : [`${file}: ${action}`],
    ),
  );
  expect(loose).toEqual([]);
  expect(workflows.flatMap(({ workflow }) => stepsOf(workflow)).filter(({ uses }) => uses)).not.toEqual([]);
});

test('an action has the same commit everywhere', () => {
  const uses = new Set(workflows.flatMap(({ workflow }) => stepsOf(workflow).flatMap((step) => step.uses ?? [])));
  const names = [...uses].map((action) => action.split('@')[0]);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

test('every workflow may only read, except the job that publishes', () => {
  const wide = workflows.flatMap(({ file, workflow }) => [
    ...(JSON.stringify(workflow.permissions) === '{"contents":"read"}' ? [] : [`${file}: ${JSON.stringify(workflow.permissions)}`]),
    ...Object.entries(workflow.jobs).flatMap(([name, { permissions }]) => (permissions ? [`${file}: ${name}`] : [])),
  ]);
  expect(wide).toEqual(['.github/workflows/pages.yml: publish']);
});

test('no checkout leaves a token behind, and every job has a time limit', () => {
  const faults = workflows.flatMap(({ file, workflow }) => [
    ...stepsOf(workflow)
      .filter(({ uses, with: options }) => uses?.startsWith('actions/checkout@') && options?.['persist-credentials'] !== false)
      .map(() => `${file}: a checkout keeps its token`),
    ...Object.entries(workflow.jobs)
      .filter(([, job]) => !job['timeout-minutes'])
      .map(([name]) => `${file}: ${name} has no timeout-minutes`),
  ]);
  expect(faults).toEqual([]);
});

test('no command contains an expression, which the name of a branch or a title could fill with code', () => {
  const open = workflows.flatMap(({ file, workflow }) =>
    stepsOf(workflow).flatMap(({ run }) => (run?.includes('${{') ? [`${file}: ${run}`] : [])),
  );
  expect(open).toEqual([]);
});

test('pull requests and pushes to main are tested: the content, three systems, and Node 20 and 24', () => {
  expect(Object.keys(tests.on)).toContain('pull_request');
  expect(tests.on['push']?.branches).toEqual(['main']);
  expect(['npm run check', 'npm test -- --quick', 'npm test'].filter((command) => !runs(tests, command))).toEqual([]);
  const matrices = Object.values(tests.jobs).map(({ strategy }) => strategy?.matrix ?? {});
  expect(matrices.flatMap(({ os }) => os ?? [])).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(matrices.flatMap(({ node }) => node ?? [])).toEqual([20, 24]);
});

test('the sweep over every page runs each night', () => {
  const nightly = workflows.find(({ workflow }) => runs(workflow, 'npm test -- --all'))?.workflow;
  expect(nightly?.on['schedule']).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* \*$/) }]);
});

test('nothing is published but a commit of main whose tests have passed', () => {
  const publishing = workflows.filter(({ workflow }) => runs(workflow, 'npm run build'));
  expect(publishing.map(({ file }) => file)).toEqual(['.github/workflows/pages.yml', 'deploy/cloudflare-pages.yml']);
  for (const { file, workflow } of publishing) {
    expect(workflow.on, file).toEqual({ workflow_run: { workflows: [tests.name], types: ['completed'], branches: ['main'] } });
    for (const { if: condition, steps } of Object.values(workflow.jobs)) {
      expect(condition, file).toContain("github.event.workflow_run.conclusion == 'success'");
      expect(condition, file).toContain("github.event.workflow_run.event == 'push'");
      const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));
      expect(checkout?.with?.['ref'], file).toContain(' github.event.workflow_run.head_sha ');
    }
  }
});
