import { execFileSync, spawn } from 'node:child_process';

export interface Cost {
  seconds: number;
  /** Highest sum of the memory of the process and all it started, in bytes; what several share counts once. */
  memory: number;
}

/** Runs a script of Node and measures it from outside. Throws with its output if it fails. Needs the ps of Linux. */
export async function runMeasured(args: readonly string[], environment: Record<string, string>): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let memory = 0;
  const timer = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid as number));
  }, 500);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, memory };
}

function memoryOf(root: number): number {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,pss='], { encoding: 'utf8' }).trim().split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/).map(Number) as [pid: number, parent: number, kilobytes: number]);
  const below = (pid: number): number =>
    processes.filter(([, parent]) => parent === pid).reduce((sum, [child, , kilobytes]) => sum + kilobytes * 1024 + below(child), 0);
  return below(root) + (processes.find(([pid]) => pid === root)?.[2] ?? 0) * 1024;
}
