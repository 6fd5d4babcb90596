/** Where there are such forms; domino's have no own properties. `instanceof` asks the prototypes, which no page can change. */
const isForm = (node: Node): boolean => typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;

/**
 * What the DOM itself says about a node. On a form, plain property access may give one of its fields instead:
 * `<form><input name="nextSibling">` leads a walk in circles, in Chromium also from an isolated world. Fields are own
 * properties of the form, so the search begins at its prototype. https://html.spec.whatwg.org/#the-form-element
 */
export function domProperty<T extends Node, Key extends keyof T>(node: T, key: Key): T[Key] {
  return isForm(node) ? Reflect.get(Object.getPrototypeOf(node), key, node) : node[key];
}

/** The value of an attribute, `null` where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return domProperty(element, 'getAttribute').call(element, name);
}

/** The elements around a node, from the inside out, up to the top of its tree. */
export function* elementsAround(node: Node): Generator<Element, void> {
  let element = domProperty(node, 'parentElement');
  while (element !== null) {
    yield element;
    element = domProperty(element, 'parentElement');
  }
}
