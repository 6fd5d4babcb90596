import { describe } from 'vitest';
import { describeSignal } from '../support/spam-of.ts';

const PLAIN =
  'The tree grows in swamps and along rivers, and its leaves were chewed by farm hands who had long days before them; what it does in the body was looked into by chemists only much later.';
const headings = (...texts: string[]): string => texts.map((text) => `<h2>${text}</h2><p>${PLAIN}</p>`).join('\n');

describe('words of searches', () =>
  describeSignal('keyword-stuffing', {
    finds: [
      [
        '<p>Buy kratom online, best kratom vendor, kratom near me, kratom for pain, cheap kratom powder.</p>',
        'kratom near me',
      ],
      [
        `<p>${'Kratom is what kratom fans of kratom call the kratom leaf. It is a plant like many others are. '.repeat(10)}</p>`,
        'Kratom',
      ],
      [
        headings(
          'What is kratom?',
          'Kratom benefits',
          'Kratom strains',
          'Kratom dosage',
          'Kratom effects',
          'Where to buy kratom',
        ),
        'What is kratom?',
      ],
    ],
    ignores: [
      `<p>Kratom. ${PLAIN.repeat(6)}</p>`,
      '<p>People search for “kratom near me”, the study of searches found, more often in the south than elsewhere in the country.</p>',
      headings('What is kratom?', 'Effects', 'Risks', 'Law', 'Withdrawal', 'Where to find help'),
      '<p>Kratom, kratom, kratom!</p>',
      `<p>Kratom. ${'Mitragynine and 7-hydroxymitragynine slow breathing in rats, mitragynine less than the other, at doses beyond any use. '.repeat(12)}</p>`,
    ],
  }));

describe('names of strains', () =>
  describeSignal('strain-stuffing', {
    finds: [
      [
        '<p>Red Bali, Green Malay, White Borneo, Maeng Da, Red Thai and Yellow Vietnam: kratom for every day.</p>',
        'Red Bali',
      ],
    ],
    ignores: [
      `<p>Kratom is sold as “Red Bali” or “Maeng Da”. ${PLAIN.repeat(3)}</p>`,
      `<article class="post"><p>Kratom: Red Bali, Green Malay, White Borneo.</p></article><article class="post"><p>Maeng Da, Red Thai, Yellow Vietnam.</p></article>`,
      '<p>Kratom grows in Borneo, Thailand, Malaysia and Sumatra; the red vein, the green and the white are of one tree.</p>',
    ],
  }));

describe('terms in odd words', () =>
  describeSignal('spun-terms', {
    finds: [
      ['<p>Kratom is known for torment alleviation.</p>', 'torment alleviation'],
      ['<p>Kratom brings down the blood strain and helps the resistant framework.</p>', 'blood strain'],
      ['<p>Kratom acts upon the focal sensory system.</p>', 'focal sensory system'],
      ['<p>Kratom is no torment executioner like others.</p>', 'torment executioner'],
      ['<p>Kratom helps against tension issues and rest deprivation.</p>', 'tension issues'],
    ],
    ignores: [
      '<p>Kratom may bring pain relief, and lower the blood pressure.</p>',
      '<p>Kratom and the central nervous system: an immune reaction was seen once.</p>',
      '<p>Heart rate, kidney failure, side effects, weight loss: kratom was asked about all.</p>',
      '<p>My back hurt, so I took kratom. Muscle soreness went too.</p>',
    ],
  }));

describe('the outline of such texts', () =>
  describeSignal('boilerplate-outline', {
    finds: [
      [headings('What is kratom?', 'Benefits of kratom', 'Types of kratom', 'Dosage', 'Conclusion'), 'Conclusion'],
      [
        headings('Introduction', 'Top 7 kratom benefits', 'How much should you take?', 'Where to buy kratom online'),
        'Where to buy',
      ],
      [
        '<p>In this article we will look at kratom.</p><p>It has gained popularity in our fast-paced world.</p><p>In conclusion, do your own research.</p>',
        'In this article we will',
      ],
    ],
    ignores: [
      headings('What is kratom?', 'Effects', 'Side effects', 'Dosage', 'Overdose', 'Withdrawal', 'Treatment'),
      headings('Botany of kratom', 'History', 'Uses', 'Pharmacology', 'Legal status', 'References'),
      '<p>In conclusion, the trial of kratom was too small.</p>',
      headings('Conclusion', 'Dosage', 'Benefits of kratom', 'What is kratom?'),
    ],
  }));

describe('paragraphs that repeat', () => {
  const first =
    'Many people all over the country take kratom every morning because it gives them the strength to get through a long day of work and to come home in a good mood.';
  describeSignal('repeated-blocks', {
    finds: [
      [
        `<p>${first}</p><p>${PLAIN}</p><p>${first.replace('Many people', 'Most folks').replace('strength', 'power')}</p>`,
        'Most folks',
      ],
    ],
    ignores: [
      `<p>${first}</p><p>${first}</p>`,
      `<p>${first}</p><blockquote>${first.replace('Many people', 'Most folks')}</blockquote>`,
      `<p>${first}</p><p>${PLAIN}</p>`,
      '<p>Kratom is sold here.</p><p>Kratom is sold there.</p>',
    ],
  });
});
