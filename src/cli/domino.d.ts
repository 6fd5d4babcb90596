/** The part of the package that is used here; its own types name the module `domino`. */
declare module '@mixmark-io/domino' {
  const domino: { createDocument(html: string): Document };
  export default domino;
}
