import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

type Row = [text: string, claim: string, stance: string];

/** One rule of the stance step each, with sentences that it must read and some that it must leave alone. */
const RULES: Record<string, Row[]> = {
  'the first person makes it an own case, unless kratom is spoken of in general': [
    ['Kratom calms my anxiety better than any pill did.', 'treats-anxiety', 'affirms states self'],
    ['kratom did nothing for my anxiety, made it worse if anything', 'treats-anxiety', 'denies states self'],
    ['Kratom makes me constipated.', 'causes-side-effects', 'affirms states self'],
    ['Kratom makes you constipated.', 'causes-side-effects', 'affirms states general'],
    ['Kratom is great for back pain, I sell it in my shop.', 'treats-back-pain', 'affirms states general'],
    ['Kratom isn’t addictive, trust me.', 'addictive', 'denies states general'],
    ['I think kratom helps me sleep.', 'improves-sleep', 'affirms hedges self'],
    ['I think kratom helps people sleep.', 'improves-sleep', 'affirms hedges general'],
  ],
  'a sentence that leaves its subject out is about the writer': [
    ['Took two capsules of kratom and the pain was gone in half an hour.', 'relieves-pain', 'affirms states self'],
    ['Been drinking kratom since 2019, never got addicted.', 'addictive', 'denies states self'],
    ['user_7: never felt any withdrawal from kratom', 'causes-withdrawal', 'denies states self'],
    ['lost half my hair on kratom', 'causes-hair-loss', 'affirms states self'],
    ['Packets of kratom got recalled, lost on the way.', 'causes-hair-loss', 'none'],
  ],
  'a relative or a lay speaker who speaks of an own case': [
    ['My uncle says kratom cured his cancer.', 'treats-cancer', 'affirms reports self'],
    ['My aunt swears kratom shrank her tumour.', 'treats-cancer', 'affirms reports self'],
    ['Kratom got my brother off heroin after three failed rehabs.', 'treats-opioid-addiction', 'affirms states self'],
    ['A father of two told the BBC he became addicted to kratom within months.', 'addictive', 'affirms reports self'],
    ['My doctor says kratom relieves pain.', 'relieves-pain', 'affirms reports general'],
    ['My GP told me kratom can interact with warfarin.', 'interacts-with-drugs', 'affirms reports general'],
  ],
  'one bounded observation is a sample': [
    ['Mitragynine raised the pain threshold of rats in the tail-flick test.', 'relieves-pain', 'affirms states sample'],
    ['Nausea was reported by 19 of the 90 kratom users.', 'causes-side-effects', 'affirms reports sample'],
    ['In human liver microsomes, kratom extract inhibited CYP2D6.', 'interacts-with-drugs', 'affirms states sample'],
    [
      'Doctors in Phoenix described two students who had seizures after drinking kratom shots.',
      'causes-seizures',
      'affirms reports sample',
    ],
    [
      'In a 2020 survey, 87% of respondents said kratom relieved their opioid withdrawal.',
      'treats-opioid-withdrawal',
      'affirms reports sample',
    ],
    ['Prosecutors say the kratom powder killed a father of two.', 'can-cause-overdose-death', 'affirms reports sample'],
    ['Kratom controls pain.', 'relieves-pain', 'affirms states general'],
    ['The 7-OH products are stronger than mitragynine.', '7oh-more-potent-than-mitragynine', 'affirms states general'],
  ],
  'what is part of a fact or a law neither hedges, reports nor bounds it': [
    ['Thais may sell kratom since 2021.', 'legal-in-thailand', 'affirms states general'],
    ['Farm workers in Malaysia have chewed kratom for generations.', 'traditional-use', 'affirms states general'],
    ['Kratom may be illegal in some states.', 'banned-in-some-states', 'affirms hedges general'],
  ],
  'a verb that is a noun as well reports only next to its speaker': [
    ['Students claim that kratom sharpens their focus.', 'improves-focus-adhd', 'affirms reports general'],
    ['The seller claims kratom lowers blood pressure.', 'lowers-blood-pressure', 'affirms reports general'],
    ['The maker’s claims aside, kratom lowers blood pressure.', 'lowers-blood-pressure', 'affirms states general'],
    ['Kratom is addictive, whatever your dealer told you.', 'addictive', 'affirms states general'],
  ],
  'evidence that is missing is doubt, also where it shows': [
    ['No trial has shown that kratom treats diabetes.', 'treats-diabetes', 'denies hedges general'],
    ['Proof that kratom treats diabetes is missing.', 'treats-diabetes', 'denies hedges general'],
    [
      'Limited evidence suggests that kratom eases opioid withdrawal.',
      'treats-opioid-withdrawal',
      'affirms hedges general',
    ],
    ['Research has proven that kratom eases opioid withdrawal.', 'treats-opioid-withdrawal', 'affirms states general'],
    ['Kratom is not a safe alternative to opioids.', 'safer-than-opioids', 'denies hedges general'],
  ],
  'a hedge reaches what it is about': [
    ['Tremor may occur with kratom withdrawal.', 'causes-side-effects', 'affirms hedges general'],
    ['Kratom is legal in the US as far as I know.', 'legal-in-us', 'affirms hedges general'],
    ['Kratom relieves pain, perhaps not for everyone.', 'relieves-pain', 'affirms states general'],
    ['My husband started kratom in May and his depression lifted.', 'treats-depression', 'affirms states self'],
  ],
  'negation stops where something new begins': [
    ['I wasn’t sick once, kratom relieved my pain.', 'relieves-pain', 'affirms states self'],
    ['Don’t be fooled: kratom is addictive.', 'addictive', 'affirms states general'],
    ['Kratom does not, in any study, relieve pain.', 'relieves-pain', 'denies states general'],
    ['Kratom causes no nausea, dizziness or constipation.', 'causes-side-effects', 'denies states general'],
  ],
  'a question without its mark opens with an auxiliary': [
    ['has anybody slept better on kratom', 'improves-sleep', 'affirms asks general'],
    ['what kratom did for me: no more insomnia', 'improves-sleep', 'affirms states self'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, claim, stance) => {
    const found = check([text]).findings.filter((finding) => finding.claim === claim);
    const stances = found.map(({ polarity, mode, basis }) => `${polarity} ${mode} ${basis}`);
    expect(stances.length > 0 ? stances : ['none']).toContain(stance);
  });
});
