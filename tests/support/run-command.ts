import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface CommandOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a command as npm does; `nodeOptions` go to its Node. */
export function startCommand(command: string, args: string[], nodeOptions: string[] = []): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, 'src/commands/ensure-installed.mjs', command, ...args], {
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
}

/** Runs a command to its end, with `input` on its standard input. */
export async function runCommand(
  command: string,
  args: string[],
  input: string | Iterable<string> = '',
  nodeOptions: string[] = [],
): Promise<CommandOutcome> {
  const child = startCommand(command, args, nodeOptions);
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error(`"${command}" has no pipes.`);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(stdout), text(stderr), ended, feed(stdin, input)]);
  return { code, stdout: out, stderr: err };
}

/** Writes no faster than the command reads. */
async function feed(stdin: NodeJS.WritableStream, input: string | Iterable<string>): Promise<void> {
  for (const part of typeof input === 'string' ? [input] : input) {
    if (!stdin.write(part)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}
