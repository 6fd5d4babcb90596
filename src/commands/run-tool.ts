import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs a tool of `node_modules/.bin` to its end; all it prints goes to stderr, stdout being the command's own.
 * Returns true where it went well.
 */
export function runTool(tool: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules/.bin', tool), args, {
      stdio: ['ignore', process.stderr, process.stderr],
      shell: process.platform === 'win32',
    });
    child.on('error', ({ message }) => {
      console.error(`${tool}: ${message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
