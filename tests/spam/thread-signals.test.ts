import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const thread = (...posts: string[]): string =>
  posts.map((post) => `<article class="post"><p>${post}</p></article>`).join('\n');
const PROMOTION =
  'I tried many kratom vendors over the years and this one has the freshest leaf and the fastest service of them all, you will not be sorry.';

describe('posts that repeat', () =>
  describeSignal('repeated-posts', {
    finds: [
      [thread(PROMOTION, 'Is kratom legal in Ohio?', PROMOTION), 'I tried many'],
      [thread(PROMOTION, 'ok', PROMOTION.replace('many', 'lots of').replace('sorry', 'disappointed')), 'lots of'],
    ],
    ignores: [
      thread(
        PROMOTION,
        'Is kratom legal in Ohio, and does anybody know when the vote on the bill is meant to be held?',
      ),
      `<article class="post"><p>${PROMOTION}</p></article><article class="post"><blockquote>${PROMOTION}</blockquote><p>Advert.</p></article>`,
      thread('thanks', 'Kratom?', 'thanks'),
      `<p>${PROMOTION}</p><p>${PROMOTION}</p>`,
    ],
  }));

describe('a shop or code in several posts', () => {
  const shop = '<a href="https://kratomshop.example/product/a?ref=jo">this</a>';
  describeSignal('repeated-promotion', {
    finds: [
      [thread(`Kratom: ${shop}`, 'no', `Try ${shop}`), 'this'],
      [thread('Kratom with code JAYJAY20 is cheaper', 'no', 'use code JAYJAY20'), 'JAYJAY20'],
    ],
    ignores: [
      thread(`Kratom: ${shop}`, 'Is that allowed here?'),
      thread('Kratom: <a href="https://www.fda.gov/k">FDA</a>', 'see <a href="https://www.fda.gov/k">FDA</a>'),
      thread(
        'Kratom news: <a href="https://paper.example/k">paper</a>',
        'I read <a href="https://paper.example/k">it</a> too',
      ),
      `<p>Kratom: ${shop}</p><p>Again: ${shop}</p>`,
    ],
  });
});
