import { describe, expect, it } from 'vitest';
import type { LensReport } from '../../src/shared/lens.ts';
import type { Block } from '../../src/shared/page-text.ts';
import { loadLens } from '../../src/spam/lens/load-lens.ts';
import { lookThroughLens, type Shelf } from '../../src/spam/lens/look-through-lens.ts';
import { countOperations } from '../support/count-operations.ts';
import { check, compiled, pageOf } from '../support/engine.ts';

const lens = loadLens(compiled.lenses[0].data);
const ARTICLE: Shelf = { sells: false, products: [] };

/** The lens on a page about kratom. */
function look(blocks: (string | Partial<Block>)[], shelf: Shelf = ARTICLE): LensReport {
  const page = { title: 'Kratom' };
  return lookThroughLens(lens, pageOf(blocks, page), check(blocks, page), shelf);
}

const paragraphsOf = ({ passages }: LensReport): string[] => [
  ...new Set(passages.flatMap(({ because }) => because.map(({ rule }) => rule.replace('21 CFR 101.93', '')))),
];

describe('a sentence that resembles a disease claim', () => {
  it.each([
    // effect on a disease, said or worded
    ['Kratom cures fibromyalgia.', '(g)(2)(i)'],
    ['Kratom may help people with chronic pain.', '(g)(2)(i)'],
    ['Red kratom is a proven remedy for gout.', '(g)(2)(i)'],
    ['Our capsules clear up eczema in a week.', '(g)(2)(i)'],
    ['Kratom eases anxiety.', '(g)(2)(i)'],
    ['Kratom tea protects you from malaria.', '(g)(2)(i)'],
    ['Kratom lifts people out of opioid addiction.', '(g)(2)(i)'],
    // signs and symptoms
    ['Kratom relieves pain.', '(g)(2)(ii)'],
    ['Kratom eases opioid withdrawal symptoms.', '(g)(2)(ii)'],
    ['Kratom lowers cholesterol.', '(g)(2)(ii)'],
    ['This blend stops muscle cramps overnight.', '(g)(2)(ii)'],
    // natural states
    ['Kratom relieves severe morning sickness.', '(g)(2)(iii)'],
    // formulation
    ['This tincture is enriched with ibuprofen.', '(g)(2)(iv)(B)'],
    // the word "disease"
    ['Kratom fights diseases of the joints.', '(g)(2)(iv)(D)'],
    // class
    ['Kratom is a powerful natural painkiller.', '(g)(2)(v)'],
    ['This strain works as an antidepressant.', '(g)(2)(v)'],
    // in the place of a treatment
    ["Kratom is nature's Xanax.", '(g)(2)(vi)'],
    ['Kratom can replace your blood pressure tablets.', '(g)(2)(vi)'],
    ['Kratom is a safer alternative to prescription opioids.', '(g)(2)(vi)'],
    // beside a treatment
    ['This blend enhances your chemotherapy.', '(g)(2)(vii)'],
    // the body's response
    ['These capsules fight off viruses.', '(g)(2)(viii)'],
    // what treatments do
    ['Kratom reduces the side effects of chemotherapy.', '(g)(2)(ix)'],
  ])('%s – %s', (sentence, paragraph) => {
    const report = look([sentence]);
    expect(paragraphsOf(report)).toContain(paragraph);
    expect(report.passages.map(({ kind }) => kind)).toEqual(['disease']);
    expect(report.passages[0].quote).toBe(sentence);
  });
});

describe('a sentence that resembles a claim about how the body works', () => {
  it.each([
    'Kratom boosts energy.',
    'Kratom lifts your mood.',
    'Kratom sharpens focus.',
    'This blend supports healthy digestion.',
    'Our powder promotes a sense of well-being.',
    'Kratom is an antioxidant.',
  ])('%s', (sentence) => {
    const report = look([sentence]);
    expect(report.passages.map(({ kind }) => kind)).toEqual(['structure-function']);
    expect(paragraphsOf(report)).toEqual(['(f)']);
  });
});

describe('a sentence that resembles neither', () => {
  it.each([
    // denied, doubted
    'Kratom does not cure gout.',
    'There is no evidence that kratom heals eczema.',
    'Kratom is not intended to treat any disease.',
    'Kratom has never been shown to prevent malaria.',
    // asked
    'Does kratom cure gout?',
    'Can kratom relieve pain?',
    // told of others, warned of
    'Sellers claim that kratom cures eczema.',
    'The FDA warned a firm that said its kratom treats eczema.',
    'Researchers are testing whether kratom can treat psoriasis.',
    'If kratom cured eczema, doctors would know.',
    // of something else
    'Unlike kratom, allopurinol treats gout.',
    'Kratom sat on the shelf; ibuprofen relieves period cramps.',
    'Cannabis is a remedy for glaucoma.',
    // harms and facts
    'Kratom can cause seizures.',
    'Kratom is a tree of the coffee family.',
    'Kratom is banned in Indiana.',
    // the topic alone
    'Kratom and arthritis: what to know.',
    'An alternative to kratom is coffee.',
  ])('%s', (sentence) => expect(look([sentence]).passages).toEqual([]));

  it('is nothing on a page that does not name kratom', () => {
    const blocks = ['This tea cures gout.'];
    const tea = { title: 'Tea' };
    expect(lookThroughLens(lens, pageOf(blocks, tea), check(blocks, tea), ARTICLE).passages).toEqual([]);
  });

  it('is nothing in a list of works', () => {
    const list = ['References', 'Doe J. Kratom treats gout in mice. J Test. 2019;1:2. doi:10.1000/1'];
    expect(
      look([
        { text: list[0], kind: 'heading', level: 2 },
        { text: list[1], kind: 'list-item' },
      ]).passages,
    ).toEqual([]);
  });
});

describe('a passage', () => {
  it('is one sentence with all its reasons', () => {
    const { passages } = look(['Kratom relieves pain, and it is a remedy for eczema.', 'Kratom grows in Borneo.']);
    expect(passages).toHaveLength(1);
    expect(passages[0].because.map(({ words, claim }) => [words, claim])).toEqual([
      ['Kratom relieves pain, and it is a remedy', 'relieves-pain'],
      ['remedy for eczema', null],
    ]);
  });

  it('is read as a disease claim where it is both', () => {
    const { passages } = look(['Kratom boosts energy and treats depression.']);
    expect(passages.map(({ kind, because }) => [kind, because.length])).toEqual([['disease', 1]]);
  });

  it.each([
    ['Kratom relieves pain.', 'own'],
    ['Kratom took my back pain away.', 'told'],
    ['Users say that kratom relieves pain.', 'told'],
    ['Sellers claim that kratom cures gout.', 'told'],
  ])('tells the page’s own voice from that of others: %s %s', (sentence, voice) =>
    expect(look([sentence]).passages.map((each) => each.voice)).toEqual([voice]),
  );

  it('takes its subject from what introduces a list', () => {
    const blocks: Partial<Block>[] = [
      { text: 'What kratom does for you:' },
      { text: 'Cures eczema', kind: 'list-item', leadIn: 0 },
    ];
    expect(paragraphsOf(look(blocks))).toEqual(['(g)(2)(i)']);
    expect(paragraphsOf(look([{ text: 'What sellers claim of kratom:' }, blocks[1]]))).toEqual([]);
  });

  it('quotes the page with its white space collapsed, and a long sentence cut', () => {
    expect(look(['Kratom  cures \u00a0 gout.']).passages[0].quote).toBe('Kratom cures gout.');
    const long = look([`Kratom cures gout${' and gives much joy'.repeat(50)}.`]).passages[0].quote;
    expect(long.length).toBeLessThan(310);
    expect(long).toMatch(/ …$/);
  });
});

describe('on a page that sells', () => {
  const shop = (products: string[] = []): Shelf => ({ sells: true, products });

  it('a name can suggest a disease', () => {
    const { passages } = look(
      ['Kratom for sale.'],
      shop(['Arthritis Relief Kratom', 'Green Maeng Da', 'Kratom Painkiller Shot']),
    );
    expect(passages.map(({ quote, at, because }) => [quote, at, because[0].rule])).toEqual([
      ['Arthritis Relief Kratom', null, '21 CFR 101.93(g)(2)(iv)(A)'],
      ['Kratom Painkiller Shot', null, '21 CFR 101.93(g)(2)(iv)(A)'],
    ]);
  });

  it('a study that is leaned on counts, and does not elsewhere', () => {
    const sentence = 'Studies show that kratom relieves chronic pain.';
    expect(paragraphsOf(look([sentence], shop()))).toContain('(g)(2)(iv)(C)');
    expect(paragraphsOf(look([sentence]))).not.toContain('(g)(2)(iv)(C)');
  });
});

describe('the disclaimer', () => {
  const CLAIM = 'Kratom boosts energy.';
  const FIRST = 'These statements have not been evaluated by the Food and Drug Administration.';
  const SECOND = 'This product is not intended to diagnose, treat, cure, or prevent any disease.';
  const apart = ['Shipping takes a week.', 'Pay by card.'];

  it.each<[string, string[], string, boolean | null]>([
    ['beside', [CLAIM, `${FIRST} ${SECOND}`], 'beside', true],
    ['in the same paragraph', [`${CLAIM} ${FIRST} ${SECOND}`], 'beside', true],
    ['in two paragraphs', [CLAIM, FIRST, SECOND], 'beside', true],
    [
      'in other words',
      [CLAIM, 'Not evaluated by the FDA. Our products are not meant to treat or cure a disease.'],
      'beside',
      true,
    ],
    ['with half of it', [CLAIM, 'This has not been evaluated by the FDA.'], 'beside', false],
    ['linked by a sign', [`${CLAIM}*`, ...apart, `*${FIRST} ${SECOND}`], 'linked', true],
    ['far away', [CLAIM, ...apart, `${FIRST} ${SECOND}`], 'apart', true],
    ['missing', [CLAIM, ...apart], 'none', null],
    ['missing where others are spoken of', [CLAIM, 'The FDA has evaluated many drugs.'], 'none', null],
  ])('is found %s', (_name, blocks, place, isWhole) => {
    const { passages, disclaimer } = look(blocks);
    expect(passages.map((each) => each.disclaimer)).toEqual([place]);
    expect(disclaimer?.isWhole ?? null).toBe(isWhole);
  });

  it('is quoted as the page has it', () =>
    expect(look([CLAIM, FIRST, SECOND]).disclaimer).toMatchObject({ quote: `${FIRST} ${SECOND}`, at: { block: 1 } }));
});

describe('a hostile page', () => {
  it.each([
    ['one block of sentences', ['Kratom cures gout. '.repeat(20_000)]],
    ['many blocks', new Array<string>(20_000).fill('Kratom cures gout.')],
    ['one word', ['a'.repeat(1_000_000)]],
    ['no end', ['kratom cures '.repeat(50_000)]],
    ['marks', ['?!.*"'.repeat(100_000)]],
    ['half a character', ['Kratom cures gout \ud800.']],
  ])('%s gives a report of bounded size', (_name, blocks) => {
    const page = pageOf(blocks, { title: 'Kratom' });
    const nothing = { findings: [], attributions: [], named: true, cut: false };
    expect(lookThroughLens(lens, page, nothing, ARTICLE).passages.length).toBeLessThanOrEqual(1000);
  });

  it('costs as much again where it is twice as long, and not more', () => {
    const nothing = { findings: [], attributions: [], named: true, cut: false };
    const cost = (sentences: number): number => {
      const text = 'Kratom cures gout, heals eczema and ends pain, it is a natural painkiller. '.repeat(sentences);
      const page = pageOf([text, text], { title: 'Kratom' });
      return countOperations(() => lookThroughLens(lens, page, nothing, ARTICLE));
    };
    expect(cost(8000) / cost(4000)).toBeLessThan(2.3);
  });
});
