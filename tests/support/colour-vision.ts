type Matrix = readonly (readonly number[])[];

/**
 * How colours look with the three common colour-blindnesses at full strength, on linear RGB. Machado, Oliveira, Fernandes:
 * A physiologically-based model for simulation of color vision deficiency. IEEE TVCG 15(6), 2009, supplement.
 */
export const VISIONS: Readonly<Record<string, Matrix>> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** `#rrggbb` as linear RGB, 0 to 1. */
export function linearOf(colour: string): number[] {
  return [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => dot([0.2126, 0.7152, 0.0722], linearOf(colour));
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/**
 * How far apart two colours look, as 100 times their distance in Oklab (https://bottosson.github.io/posts/oklab/): about 2
 * is just seen side by side, above 10 it is another colour.
 */
export function difference(one: string, other: string, vision: Matrix): number {
  const [a, b] = [one, other].map((colour) => oklab(seen(linearOf(colour), vision)));
  return 100 * Math.hypot(...a.map((value, i) => value - b[i]));
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, i) => sum + value * b[i], 0);
const seen = (rgb: number[], vision: Matrix): number[] => vision.map((row) => Math.min(1, Math.max(0, dot(row, rgb))));

function oklab(rgb: number[]): number[] {
  const lms = [
    [0.4122214708, 0.5363325363, 0.0514459929],
    [0.2119034982, 0.6806995451, 0.1073969566],
    [0.0883024619, 0.2817188376, 0.6299787005],
  ].map((row) => Math.cbrt(dot(row, rgb)));
  return [
    [0.2104542553, 0.793617785, -0.0040720468],
    [1.9779984951, -2.428592205, 0.4505937099],
    [0.0259040371, 0.7827717662, -0.808675766],
  ].map((row) => dot(row, lms));
}
