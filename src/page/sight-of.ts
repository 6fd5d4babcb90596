import type { Sight } from '../shared/page-text.ts';
import { attributeOf, domProperty, elementsAround } from './dom-property.ts';

/** Styles that take an element out of sight for good. Read in the markup, so that they are seen without a layout too. */
const HIDING =
  /(?:^|;)\s{0,9}(?:(?:left|top|right|text-indent|margin-left|margin-top)\s{0,9}:\s{0,9}-\d{3,7}(?:px|em|rem|pt)?|font-size\s{0,9}:\s{0,9}[01](?:\.\d{1,9})?(?:px|pt|em|%)?|opacity\s{0,9}:\s{0,9}0(?:\.0{1,9})?|(?:width|height)\s{0,9}:\s{0,9}[01](?:px)?)\s{0,9}(?:!important\s{0,9})?(?:;|$)/i;
/** Styles that fold an element away, as menus and tabs are. */
const FOLDING = /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const LONGEST_STYLE = 2000;
/** Elements that are looked at from one on its way out; deeper ones count as shown. */
const DEEPEST = 200;
/** A box of this many pixels or less in one direction shows nothing. */
const SPECK = 1;

const weight: Record<Sight, number> = { shown: 0, folded: 1, hidden: 2 };

/** Tells how readers see elements; remembers what it has found out about those around them. */
export class SightReader {
  readonly #byStyle = new Map<Element, Sight>();

  /** @param hasLayout the document is drawn: boxes may be asked for */
  constructor(readonly hasLayout: boolean) {}

  sightOf(element: Element): Sight {
    const written = this.#written(element);
    if (written === 'hidden' || !this.hasLayout) return written;
    const drawn = drawnSight(element);
    return weight[drawn] > weight[written] ? drawn : written;
  }

  /** By the styles in the markup of an element and those around it. */
  #written(element: Element): Sight {
    const path: Element[] = [];
    let sight: Sight = 'shown';
    for (
      let at: Element | null = element;
      at !== null && path.length < DEEPEST;
      at = domProperty(at, 'parentElement')
    ) {
      const known = this.#byStyle.get(at);
      if (known !== undefined) {
        sight = known;
        break;
      }
      path.push(at);
    }
    for (const each of path.reverse()) {
      const own = ownSight(each);
      if (weight[own] > weight[sight]) sight = own;
      this.#byStyle.set(each, sight);
    }
    return sight;
  }
}

function ownSight(element: Element): Sight {
  const style = (attributeOf(element, 'style') ?? '').slice(0, LONGEST_STYLE);
  if (HIDING.test(style)) return 'hidden';
  return FOLDING.test(style) || attributeOf(element, 'hidden') !== null ? 'folded' : 'shown';
}

function drawnSight(element: Element): Sight {
  if (!domProperty(element, 'checkVisibility').call(element, { visibilityProperty: true })) return 'folded';
  if (!domProperty(element, 'checkVisibility').call(element, { opacityProperty: true })) return 'hidden';
  const box = domProperty(element, 'getBoundingClientRect').call(element);
  const view = domProperty(element, 'ownerDocument').defaultView;
  if (!view || (box.width === 0 && box.height === 0)) return 'shown';
  const isOff = box.right + view.scrollX < 0 || box.bottom + view.scrollY < 0;
  const isSpeck = box.width <= SPECK || box.height <= SPECK;
  return isOff || isSpeck || isClipped(element) ? 'hidden' : 'shown';
}

/** A box around it is a speck that lets nothing out: the way of notes for screen readers, and of hidden links. */
function isClipped(element: Element): boolean {
  let steps = 0;
  for (const around of elementsAround(element)) {
    if (++steps > 4) return false;
    const box = domProperty(around, 'getBoundingClientRect').call(around);
    const isSpeck = (box.width > 0 && box.width <= SPECK) || (box.height > 0 && box.height <= SPECK);
    if (isSpeck && getComputedStyle(around).overflow !== 'visible') return true;
  }
  return false;
}
