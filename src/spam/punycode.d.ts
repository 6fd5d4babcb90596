/** The package under its full path: the bare name is a module of Node. */
declare module 'punycode/punycode.js' {
  const punycode: {
    /** A host with its letters. Throws a RangeError where the punycode is broken. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
