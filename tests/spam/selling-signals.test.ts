import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const thread = (...posts: string[]): string =>
  posts.map((post, at) => `<article class="post" id="post-${at}"><p>${post}</p></article>`).join('\n');

describe('calls to buy', () =>
  describeSignal('purchase-call', {
    finds: [
      ['<p>Kratom helps. Order now and feel the difference.</p>', 'Order now'],
      ['<p>Grab yours before they sell out. Kratom is popular.</p>', 'Grab yours'],
      ['<p>Kratom is here to stay. Stock up while supplies last!</p>', 'Stock up'],
      ['<p>Get the 250 g kratom bag here.</p>', 'Get the 250 g kratom bag here'],
      ['<p>Kratom ruins lives. Tap to call, beds are limited.</p>', 'Tap to call'],
      ['<p>I get mine from these folks, good kratom.</p>', 'I get mine from these folks'],
      ['<p>The kratom brand that I use is in the sidebar; the vendor I trust is there too.</p>', 'vendor I trust'],
    ],
    ignores: [
      '<p>In order to study kratom, now and then a laboratory is needed.</p>',
      '<p>Call 911 now if somebody who took kratom cannot be woken.</p>',
      '<p>The shop was told to stop saying “order now” on its kratom page.</p>',
      '<p>Kratom was used there long before it was sold abroad.</p>',
      '<p>How did kratom get here? Nobody knows.</p>',
    ],
  }));

describe('terms of sale', () =>
  describeSignal('sales-terms', {
    finds: [
      ['<p>Kratom powder, free shipping over $60.</p>', 'free shipping'],
      ['<p>Kratom: kilo bundles from $79.</p>', 'from $79'],
      ['<p>Save 20% on kratom. We ship the same day.</p>', 'We ship the same day'],
      ['<p>Every batch of our kratom is third-party tested.</p>', 'third-party tested'],
      ['<p>Buy 2 get 1 free on all kratom.</p>', 'Buy 2 get 1 free'],
    ],
    ignores: [
      '<p>A kratom importer hid $4.1 million of income.</p>',
      '<p>Kratom shipments were seized at the port of Oakland.</p>',
      '<p>One in 20 people had tried kratom; 15 % of them daily.</p>',
      '<p>The kratom bill would fine shops $500.</p>',
    ],
  }));

describe('coupon codes', () =>
  describeSignal('discount-code', {
    finds: [
      ['<p>Use code LEAF15 at checkout for kratom.</p>', 'code LEAF15'],
      ['<p>Kratom is cheaper with my code.</p>', 'with my code'],
      ['<p>A coupon for kratom waits below; promo code HERB.</p>', 'promo code'],
      ['<p>Enter SPRING25 for 25% off kratom.</p>', 'SPRING25'],
    ],
    ignores: [
      '<p>Enter your zip code to find a doctor who knows kratom.</p>',
      '<p>Section 21 of the Code of Federal Regulations does not name kratom.</p>',
      '<p>“Use code LEAF15 for kratom,” the advert said, and the regulator took note of it that day.</p>',
      '<p>The FDA and the DEA use IUPAC names for what is in kratom.</p>',
    ],
  }));

describe('health claims beside a sale', () =>
  describeSignal('claims-beside-sale', {
    finds: [
      ['<p>Kratom relieves pain.</p><p>Order now: free shipping over $50.</p>', 'Kratom relieves pain'],
      ['<p>Kratom cures anxiety.</p><p>Use code LEAF15.</p>', 'Kratom cures anxiety'],
    ],
    ignores: [
      '<p>Kratom relieves pain.</p><p>We asked three pharmacologists about it.</p>',
      '<p>Kratom is addictive.</p><p>Free shipping over $50.</p>',
      '<p>The vendor says that kratom relieves pain.</p><p>Free shipping over $50.</p>',
    ],
  }));

describe('the FDA disclaimer', () => {
  const DISCLAIMER =
    '<p>These statements have not been evaluated by the Food and Drug Administration. This product is not intended to diagnose, treat, cure, or prevent any disease.</p>';
  describeSignal('disclaimer-beside-claims', {
    finds: [
      [`<p>Kratom relieves pain.</p>${DISCLAIMER}`, 'not been evaluated'],
      ['<p>Kratom cures anxiety.</p><p>Not evaluated by the FDA.</p>', 'Not evaluated by the FDA'],
    ],
    ignores: [
      `<p>Kratom leaf, 250 g.</p>${DISCLAIMER}`,
      '<p>Kratom relieves pain. The FDA has evaluated none of it, says a doctor.</p>',
    ],
  });
});

describe('testimonials', () =>
  describeSignal('testimonial-as-evidence', {
    finds: [
      ['<p>Our customers tell us that kratom changed everything.</p>', 'Our customers tell us'],
      ['<p>“Best kratom ever.” – Jo, verified buyer</p>', 'verified buyer'],
      ['<p>Thousands of people swear by kratom.</p>', 'Thousands of people swear'],
      ['<p>Kratom stopped my pain for good.</p><p>Order now, free shipping.</p>', 'stopped my pain'],
    ],
    ignores: [
      '<p>Participants of the kratom survey reported their doses.</p>',
      '<p>Kratom stopped my pain, I think.</p>',
      thread('My customers tell me that they sell kratom too.', 'Kratom stopped my pain.'),
    ],
  }));

describe('offers in private', () =>
  describeSignal('private-offer', {
    finds: [
      [thread('DM me for kratom prices, I ship.', 'Is that allowed?'), 'DM me'],
      [thread('Hit me up, kilos of kratom in stock.', 'no'), 'Hit me up'],
      ['<p>Kratom from my guy, same-day shipping, link in bio.</p>', 'link in bio'],
    ],
    ignores: [
      thread('DM me if you want to talk about quitting kratom.', 'Thank you.'),
      thread('Three of you messaged me about kratom, so here is what I wrote.', 'ok'),
    ],
  }));
