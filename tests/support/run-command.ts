import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

export interface CommandOptions {
  /** Written to standard input, no faster than the command reads. */
  input?: Iterable<string>;
  /** Options of its Node. */
  node?: string[];
  env?: Record<string, string>;
}

export interface CommandOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts a command as npm does, without what Vitest adds to the environment. */
export function startCommand(
  command: string,
  args: string[],
  { node = [], env = {} }: CommandOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...node, 'src/commands/ensure-installed.mjs', command, ...args], {
    env: { ...process.env, VITEST: undefined, NODE_ENV: undefined, INIT_CWD: process.cwd(), ...env },
  });
}

/** Runs a command to its end. */
export async function runCommand(
  command: string,
  args: string[],
  options: CommandOptions = {},
): Promise<CommandOutcome> {
  const child = startCommand(command, args, options);
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error(`"${command}" has no pipes.`);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err, code] = await Promise.all([text(stdout), text(stderr), ended, feed(stdin, options.input ?? [])]);
  return { code, stdout: out, stderr: err };
}

async function feed(stdin: NodeJS.WritableStream, input: Iterable<string>): Promise<void> {
  for (const part of input) {
    if (!stdin.write(part)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}
