import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Runs a tool of `node_modules/.bin` to its end. What it prints is shown, on stderr, only where it fails. True where it went well. */
export function runTool(tool: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules/.bin', tool), args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // Tests build too, and what they build must be what users get.
      env: { ...process.env, VITEST: undefined, NODE_ENV: undefined },
    });
    let output = '';
    const take = (chunk: unknown): void => {
      output += chunk;
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const end = (succeeded: boolean, last = ''): void => {
      if (!succeeded) console.error(output + last);
      resolve(succeeded);
    };
    child.on('error', ({ message }) => end(false, `${tool}: ${message}`));
    child.on('close', (code) => end(code === 0));
  });
}
