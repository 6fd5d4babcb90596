/** What stands between a token and the one before it: bits, as constants of their own, so that bundles hold the numbers. */
export const comma = 1;
export const semicolon = 2;
export const colon = 4;
export const dash = 8;
export const open = 16;
export const close = 32;
export const quote = 64;
export const stop = 128;
export const question = 256;
export const exclamation = 512;
export const line = 1024;
export const hyphen = 2048;
export const space = 4096;
export const slash = 8192;
