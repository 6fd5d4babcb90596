import { startVitest, type TestCase } from 'vitest/node';
import { buildExtension } from './build-extension.ts';
import { runTool } from './run-tool.ts';

/**
 * `npm test [-- FILTER…]`: builds both extensions, checks types and style, then runs every test, those in real browsers
 * too. The last line says how many passed and failed. Returns the exit code.
 */
export async function run(filters: string[]): Promise<number> {
  for (const target of ['chrome', 'firefox'] as const) {
    if (!(await buildExtension(target))) {
      console.error(`The extension for ${target} could not be built, so nothing was tested. See the message above.`);
      return 1;
    }
  }
  const typed = await runTool('tsc', ['-p', '.']);
  const tidy = await runTool('biome', ['check', '.']);
  const { passed, failed } = await runTests(filters);
  if (!typed) console.error('The type check failed: run "npx tsc -p .".');
  if (!tidy) console.error('Format or lint is wrong: run "npx biome check --write .".');
  console.log(`\n${passed} passed, ${failed} failed`);
  return typed && tidy && failed === 0 && passed > 0 ? 0 : 1;
}

/** Runs Vitest. A file that cannot even be loaded, and an error outside of any test, count as one failure each. */
async function runTests(filters: string[]): Promise<{ passed: number; failed: number }> {
  const vitest = await startVitest('test', filters, { watch: false });
  const modules = vitest.state.getTestModules();
  const results = modules.flatMap((module) => [...module.children.allTests()].map((each: TestCase) => each.result()));
  const passed = results.filter(({ state }) => state === 'passed').length;
  const failed = results.length - passed;
  const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
  const errors = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed, failed: failed + broken + errors };
}
