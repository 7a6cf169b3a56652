import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Run {
  seconds: number;
  /** Time of all cores together, in seconds: it says what the work costs even where other programs share the machine. */
  cpuSeconds: number;
  /** Highest sum of the memory of the process and all it started, in bytes; what several share counts once. */
  peakMemory: number;
  output: string;
}

/** Runs a script of Node in a process of its own and measures it from outside; throws with its output where it fails. Needs /proc. */
export async function runMeasured(args: readonly string[], environment: Record<string, string>): Promise<Run> {
  const started = performance.now();
  const cpuBefore = cpuOfChildren();
  const child = spawn(process.execPath, args, { env: { ...process.env, ...environment } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  let peakMemory = 0;
  const timer = setInterval(() => {
    peakMemory = Math.max(peakMemory, memoryOfTree(child.pid as number));
  }, 500);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, cpuSeconds: cpuOfChildren() - cpuBefore, peakMemory, output };
}

/** Time of all cores that ended children of this process, and theirs, have used. */
function cpuOfChildren(): number {
  // Behind the name in brackets, fields 16 and 17 of proc(5), in hundredths of a second.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function memoryOfTree(root: number): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), readField(name, 'status', 'PPid')]),
  );
  const inTree = new Set([root]);
  // A child may have a lower number than its parent: look again until nothing is added.
  for (let size = 0; size < inTree.size; ) {
    size = inTree.size;
    for (const [pid, parent] of parents) if (inTree.has(parent)) inTree.add(pid);
  }
  return [...inTree].reduce((sum, pid) => sum + readField(`${pid}`, 'smaps_rollup', 'Pss') * 1024, 0);
}

/** A number of a process's file; 0 where it has ended since the folder was read. */
function readField(pid: string, file: string, key: string): number {
  try {
    return Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/${file}`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
