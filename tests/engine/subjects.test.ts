import { describe, expect, it } from 'vitest';
import { claimsOf } from '../support/claims-of.ts';

type Row = [text: string, claims: string[], title?: string];

const table = (name: string, rows: Row[]) =>
  describe(name, () => {
    it.each(rows)('%s', (text, claims, title) => {
      expect(claimsOf(text.startsWith('<') ? text : `<p>${text}</p>`, title)).toEqual(claims);
    });
  });

table('what stands for kratom', [
  ['Kratom is a tree. Both alkaloids bind to opioid receptors.', ['acts-on-opioid-receptors affirms']],
  ['This tree is native to Southeast Asia.', ['native-southeast-asia affirms']],
  ['People who say that the leaf cures diabetes are wrong.', ['treats-diabetes denies']],
  ['A spoon of red cured my insomnia.', ['improves-sleep affirms']],
  ['A spoon of red cured my insomnia.', [], 'Paint'],
  ['The drug, which is made from the leaves of a tree, can cause seizures.', ['causes-seizures affirms']],
  ['OPMS Gold is a kratom extract. OPMS Gold killed my back pain.', ['treats-back-pain affirms']],
  ['Kratom is an opioid that eases anxiety.', ['not-an-opioid denies', 'treats-anxiety affirms']],
  ['Kratom, an atypical opioid, can cause seizures.', ['causes-seizures affirms', 'not-an-opioid denies']],
  ['As for kratom, it can cause seizures.', ['causes-seizures affirms']],
]);

table('what the text goes on about', [
  ['Kratom is a plant. It is no alcohol. It causes seizures.', ['causes-seizures affirms']],
  ['I found kratom. No weed, no booze since then. The anxiety is gone.', ['treats-anxiety affirms']],
  ['I found kratom. Then I took Xanax. The anxiety is gone.', []],
  ['Kratom is fine. It works, think espresso next to decaf, and it eases anxiety.', ['treats-anxiety affirms']],
  ['My doctor gave me gabapentin. It did nothing. Kratom fixed my nerve pain.', ['treats-neuropathic-pain affirms']],
  ['My doctor gave me gabapentin. It helped my nerve pain.', []],
  [
    '<h2>Tramadol</h2><p>It causes seizures.</p><h2>Kratom</h2><p>It causes liver damage.</p>',
    ['causes-liver-injury affirms'],
  ],
  ['<h2>Hops</h2><p>Kratom eases anxiety. Valerian helps you sleep.</p>', ['treats-anxiety affirms']],
  [
    '<p>Kratom relieves pain.</p><p>Ashwagandha lowers stress. It also calms anxiety.</p>',
    ['relieves-pain affirms'],
    'Ten herbs',
  ],
]);

table('other substances in the sentence', [
  ['Tramadol causes seizures.', []],
  ['Unlike heroin, it is not addictive.', ['addictive denies']],
  ['Kratom, like morphine, relieves pain.', ['relieves-pain affirms']],
  ['Kratom and kava both ease anxiety.', ['treats-anxiety affirms']],
  ['Kava eases anxiety; kratom eases pain.', ['relieves-pain affirms']],
  ['I quit kratom and started Lexapro, which fixed my anxiety.', []],
  ['Kratom was used by the patient, who also took Xanax for anxiety.', []],
  ['Not with methadone, which slows breathing on its own.', ['interacts-with-drugs affirms']],
  ['Alcohol tolerance builds quickly, so drinkers had better skip kratom.', []],
  ['Narcan reverses a heroin overdose, and it is sold in the same shops as kratom.', []],
  ['Psilocybin causes hallucinations and is sold in some kratom shops.', []],
  ['Talk therapy helps with anxiety better than kratom ever did.', []],
  ['Nobody drank. Might match tramadol for pain, kratom, I mean.', ['as-effective-as-opioids affirms']],
  [
    'Do not combine it with alcohol, sedatives or opioid medicines.',
    ['interacts-with-drugs affirms', 'safe-with-alcohol denies'],
  ],
  ['Grapefruit is a harmless way to boost it.', ['potentiators-are-safe affirms']],
]);

const thread = (posts: string[]) => posts.map((post) => `<article class="post"><p>${post}</p></article>`).join('');

table('7-OH as the topic of a thread', [
  [
    thread(['Anyone tried 7-OH tablets?', 'That stuff is 13x stronger than morphine.']),
    ['7oh-stronger-than-morphine affirms'],
    'gas station pills',
  ],
  [
    thread(['Anyone tried kratom tablets?', 'That stuff is 13x stronger than morphine.']),
    ['stronger-than-morphine affirms'],
    'gas station pills',
  ],
]);

const REPLIES = Array.from({ length: 9 }, () => 'Thanks for the welcome, everybody is so kind in here.');

table('what the first post of a thread asks about', [
  [thread(['Any luck with kratom?', ...REPLIES, 'Works for my anxiety.']), ['treats-anxiety affirms'], 'New here'],
  [thread(['Any luck with yoga?', 'Not kratom.', ...REPLIES, 'Works for my anxiety.']), [], 'New here'],
  [thread(['Any luck with kratom?', ...REPLIES, 'Works for my anxiety.']), [], 'Tapering Xanax'],
]);
