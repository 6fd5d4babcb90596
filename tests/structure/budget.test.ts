import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { builtFiles, readBuilt, sizeOf, TARGETS, type Target } from './built-files.ts';

/**
 * Bytes, minified and not compressed. The gate runs in every frame of every page, the engine in those about kratom, the
 * sources, signals of spam and the lens in those where somebody looks, the card in those where something is found.
 */
const GATE = 1_500;
const ENGINE = 150_000;
const CITATIONS = 130_000;
const POPUP = 60_000;
const CARD = 60_000;

/** Evidence and citations are data that the popup imports; they have no budget. */
const DATA = /\/(?:evidence|citation-formats)-[\w-]{8}\.js$/;

/** A file of this size or less only leads to another of its name. */
const DOOR = 100;

/** The scripts that a page of ours loads: those in its markup and all they import. */
function scriptsOf(target: Target, page: string): string[] {
  const markup = readBuilt(target, page);
  const first = [...markup.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src.replace(/^\//, ''));
  const found = new Set(first);
  for (const file of found) {
    const { module } = parseSync(file, readBuilt(target, file));
    for (const { moduleRequest } of module.staticImports) {
      found.add(posix.join(posix.dirname(file), moduleRequest.value));
    }
  }
  return [...found];
}

describe.each(TARGETS)('the build for %s', (target) => {
  it(`has a gate of at most ${GATE} bytes`, () => {
    expect(sizeOf(target, 'src/content/gate.iife.js')).toBeLessThanOrEqual(GATE);
  });

  it(`has an engine of at most ${ENGINE} bytes`, () => {
    expect(sizeOf(target, 'src/content/engine.iife.js')).toBeLessThanOrEqual(ENGINE);
  });

  it(`has a script for sources of at most ${CITATIONS} bytes`, () => {
    expect(sizeOf(target, 'src/content/citations.iife.js')).toBeLessThanOrEqual(CITATIONS);
  });

  it(`has a card of at most ${CARD} bytes`, () => {
    expect(sizeOf(target, 'src/content/card.iife.js')).toBeLessThanOrEqual(CARD);
  });

  it(`has at most ${POPUP} bytes of code in the popup`, () => {
    const scripts = scriptsOf(target, 'src/popup/index.html');
    const code = scripts.filter((file) => !DATA.test(`/${file}`));
    expect(code.length).toBeGreaterThan(0);
    expect(code.reduce((sum, file) => sum + sizeOf(target, file), 0)).toBeLessThanOrEqual(POPUP);
  });

  it('has the evidence and the citations in files of their own', () => {
    const data = builtFiles(target).filter((file) => DATA.test(`/${file}`) && sizeOf(target, file) > DOOR);
    expect(data).toHaveLength(2);
  });
});
