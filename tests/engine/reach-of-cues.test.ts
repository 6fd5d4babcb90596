import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

type Row = [text: string, claim: string, stance: string];

/** How far a negation, a doubt or an attribution reaches, and what is no statement of fact. All said on a page about kratom. */
const RULES: Record<string, Row[]> = {
  'a second finite verb behind "and" shares neither negation nor hedge': [
    ['Kratom is not a controlled drug and is legal to own.', 'legal-in-us', 'affirms states general'],
    ['Kratom does not grow in Europe and can be addictive.', 'addictive', 'affirms hedges general'],
    ['The leaf is never smoked here and is addictive.', 'addictive', 'affirms states general'],
    ['Kratom may lift your mood and is addictive.', 'addictive', 'affirms states general'],
    ['Kratom is not addictive or habit-forming and never was.', 'addictive', 'denies states general'],
    ['Kratom does not relieve pain and anxiety.', 'treats-anxiety', 'denies states general'],
    ['Kratom is not legal and was banned nationwide by federal law.', 'legal-federally', 'denies states general'],
    ['Kratom is not scheduled by any federal law and can be legally sold.', 'legal-federally', 'none'],
  ],
  'negation stops at a participle that tells what follows': [
    ['These are drugs and not herbs, causing addiction and misery.', 'addictive', 'affirms states general'],
    ['Kratom is no simple herb, posing a risk of addiction or worse.', 'addictive', 'affirms hedges general'],
    ['It is not a tea, carrying a high risk of addiction.', 'addictive', 'affirms hedges general'],
    ['Kratom works without causing addiction, making it popular.', 'addictive', 'denies states general'],
    [
      'Kratom eases pain without clouding the head, causing nausea or making you tired.',
      'causes-side-effects',
      'denies states general',
    ],
    ['Kratom does not, even over the years, cause addiction.', 'addictive', 'denies states general'],
  ],
  'a denial of all is none of some': [
    ['Kratom is not completely free of side effects.', 'causes-side-effects', 'affirms states general'],
    ['No strain is ever wholly free from side effects.', 'causes-side-effects', 'affirms states general'],
    ['It acts like codeine but without many of the side effects.', 'causes-side-effects', 'none'],
    ['Kratom doesn’t carry the same degree of addiction risk as oxycodone.', 'addictive', 'none'],
    ['Kratom lacks the same potential for abuse.', 'addictive', 'none'],
    ['Kratom is free of side effects.', 'causes-side-effects', 'denies states general'],
    ['Kratom relieves pain without any side effects.', 'causes-side-effects', 'denies states general'],
    ['Kratom carries no risk of addiction.', 'addictive', 'denies states general'],
  ],
  'where a belief comes from is no part of the belief': [
    [
      'This myth comes from the fact that kratom binds to opioid receptors.',
      'acts-on-opioid-receptors',
      'affirms states general',
    ],
    [
      'The belief came from its chemistry: kratom binds to opioid receptors.',
      'acts-on-opioid-receptors',
      'affirms states general',
    ],
    ['That idea stems from the fact that kratom causes withdrawal.', 'causes-withdrawal', 'affirms states general'],
    ['It is a myth that kratom binds to opioid receptors.', 'acts-on-opioid-receptors', 'denies states general'],
    ['Another misconception is that kratom causes withdrawal.', 'causes-withdrawal', 'denies states general'],
    ['The common myth that kratom is addictive will not die.', 'addictive', 'denies states general'],
  ],
  'what is conceded stays in front of the comma': [
    ['Despite a lack of evidence, the plant relieves anxiety.', 'treats-anxiety', 'affirms states general'],
    [
      'Although lacking proof, reviews suggest that kratom relieves anxiety.',
      'treats-anxiety',
      'affirms reports general',
    ],
    ['While there is no evidence for cancer, kratom relieves pain.', 'relieves-pain', 'affirms states general'],
    ['There is no evidence that kratom relieves anxiety.', 'treats-anxiety', 'denies hedges general'],
    [
      'Though no evidence shows that kratom relieves pain or anxiety, it sells.',
      'treats-anxiety',
      'denies hedges general',
    ],
    ['Despite no proof that kratom relieves anxiety, it sells.', 'treats-anxiety', 'denies hedges general'],
  ],
  'an attribution ends at "but" where a subject follows': [
    ['Ppl say it eases anxiety but honestly it causes withdrawal.', 'causes-withdrawal', 'affirms states general'],
    ['Sellers claim that kratom relieves pain, but kratom is addictive.', 'addictive', 'affirms states general'],
    ['Some users say kratom is harmless; however, it causes nausea.', 'causes-side-effects', 'affirms states general'],
    ['Users say kratom relieves pain but causes nausea.', 'causes-side-effects', 'affirms reports general'],
    ['The vendor conceded a few risks but said that it relieves pain.', 'relieves-pain', 'affirms reports general'],
    ['Critics say that kratom, but not coffee, is addictive.', 'addictive', 'affirms reports general'],
  ],
  'what was only tried, planned or proposed is not so': [
    ['In 2016 the DEA tried to place kratom in Schedule I.', 'dea-scheduled', 'none'],
    ['Lawmakers discussed plans to classify kratom as a Schedule I drug.', 'dea-scheduled', 'none'],
    ['Three more states have proposed legislation to outlaw kratom.', 'banned-in-some-states', 'none'],
    ['The rule would have banned kratom in the United States.', 'legal-in-us', 'none'],
    [
      'The ability of kratom to cause respiratory depression has never been studied.',
      'causes-respiratory-depression',
      'none',
    ],
    ['Regulators have not approved kratom for treating anxiety.', 'treats-anxiety', 'none'],
    ['The FDA has yet to approve kratom.', 'fda-approved', 'denies states general'],
    ['The DEA has placed kratom in Schedule I.', 'dea-scheduled', 'affirms states general'],
    ['Six states have outlawed kratom.', 'banned-in-some-states', 'affirms states general'],
    ['The DEA dropped its plan to schedule kratom.', 'dea-scheduled', 'denies states general'],
    ['The DEA moved to put 7-OH in Schedule I.', '7oh-scheduling', 'affirms states general'],
    ['Kratom can cause respiratory depression.', 'causes-respiratory-depression', 'affirms hedges general'],
  ],
  'what something is sold as or held to be is a report': [
    ['Kratom is marketed as a pain reliever.', 'relieves-pain', 'affirms reports general'],
    ['The powder is often sold for pain relief.', 'relieves-pain', 'affirms reports general'],
    ['Kratom is considered helpful for anxiety.', 'treats-anxiety', 'affirms reports general'],
    ['Kratom is known for relieving pain.', 'relieves-pain', 'affirms reports general'],
    ['Kratom has been reported to relieve pain.', 'relieves-pain', 'affirms reports general'],
    ['People assume kratom is not addictive.', 'addictive', 'denies reports general'],
    ['Dozens of customers rave about how it relieved their pain.', 'relieves-pain', 'affirms reports general'],
    ['Kratom is sold in bags and relieves pain.', 'relieves-pain', 'affirms states general'],
    ['Kratom is known to relieve pain.', 'relieves-pain', 'affirms states general'],
    ['Nausea has been reported after kratom.', 'causes-side-effects', 'affirms hedges general'],
  ],
  'an ailment or a habit that opens the clause is what it is said of': [
    ['Stress and grief can impair your focus.', 'improves-focus-adhd', 'none'],
    ['Insomnia can cause seizures.', 'causes-seizures', 'none'],
    ['More people now look for natural remedies to treat anxiety.', 'treats-anxiety', 'none'],
    ['Impairs your focus in larger amounts.', 'improves-focus-adhd', 'denies states general'],
    ['For pain and stress it works, and it can cause seizures.', 'causes-seizures', 'affirms hedges general'],
    ['A natural way to relieve anxiety: kratom.', 'treats-anxiety', 'affirms states general'],
  ],
  'a law of one place, or for the young, is no law for the country': [
    ['Kratom is a controlled substance in Thailand.', 'dea-scheduled', 'none'],
    ['In Utah it is illegal to sell kratom to anyone under 21.', 'banned-in-some-states', 'none'],
    ['It is legal to sell kratom in Texas.', 'legal-in-us', 'none'],
    ['Kratom is a controlled substance.', 'dea-scheduled', 'affirms states general'],
    ['Kratom is illegal in Wisconsin.', 'banned-in-some-states', 'affirms states general'],
    ['Kratom is legal to sell.', 'legal-in-us', 'affirms states general'],
  ],
  'words that mean something else beside others': [
    ['Kratom boosts energy levels.', 'interacts-with-drugs', 'none'],
    ['The leaf has a lower concentration of 7-hydroxymitragynine.', 'improves-focus-adhd', 'none'],
    ['Kratom is a tropical tree long used in Southeast Asia.', 'native-southeast-asia', 'none'],
    ['The dose depends on weight and breathing trouble due to overdose.', 'can-cause-overdose-death', 'none'],
    ['Kratom withdrawal is comparable to heroin withdrawal.', 'as-dangerous-as-heroin', 'none'],
    ['They seek a safer alternative to oxycodone.', 'safer-than-opioids', 'none'],
    ['The Gas Station Heroin coalition met.', 'as-dangerous-as-heroin', 'none'],
    ['You can expect euphoria and less anxiety from kratom.', 'causes-withdrawal', 'none'],
    ['Kratom raises the levels of other medicines.', 'interacts-with-drugs', 'affirms states general'],
    ['Kratom improves concentration.', 'improves-focus-adhd', 'affirms states general'],
    ['Kratom is a tree from Southeast Asia.', 'native-southeast-asia', 'affirms states general'],
    ['Dubbed gas station heroin, kratom is everywhere.', 'as-dangerous-as-heroin', 'affirms reports general'],
    ['Kratom is a safer alternative to oxycodone.', 'safer-than-opioids', 'affirms states general'],
    ['There were fatalities involving kratom.', 'can-cause-overdose-death', 'affirms states general'],
    ['Kratom has potentially deadly side effects.', 'can-cause-overdose-death', 'affirms hedges general'],
  ],
  'what "no" denies ends at the next article, what "do not" forbids at "or you can"': [
    ['It has zero medical value and a strong potential for abuse.', 'addictive', 'affirms hedges general'],
    ['Kratom has no approved use and a high risk of addiction.', 'addictive', 'affirms hedges general'],
    ['Do not take too much kratom or you could get addicted.', 'addictive', 'affirms hedges general'],
    ['Kratom causes no withdrawal and no addiction.', 'addictive', 'denies states general'],
    ['Kratom has no side effects or addiction.', 'addictive', 'denies states general'],
    ['Kratom does not cause a craving or an addiction.', 'addictive', 'denies states general'],
  ],
  'doubt ends at a contrast': [
    [
      'There is little evidence of harm, but kratom causes liver injury.',
      'causes-liver-injury',
      'affirms states general',
    ],
    ['No study shows that it heals anything, yet it causes seizures.', 'causes-seizures', 'affirms states general'],
    [
      'Nobody has shown that kratom treats cancer; however, it relieves pain.',
      'relieves-pain',
      'affirms states general',
    ],
    [
      'There is no evidence that kratom causes seizures or liver injury.',
      'causes-liver-injury',
      'denies hedges general',
    ],
    ['It sells, but there is no evidence that kratom relieves pain.', 'relieves-pain', 'denies hedges general'],
    ['No trial has shown that kratom relieves pain.', 'relieves-pain', 'denies hedges general'],
  ],
  'words that belong to another sense': [
    ['You cannot have a painless withdrawal from kratom.', 'causes-withdrawal', 'affirms states general'],
    ['A Wisconsin company sold illegal copies of a kratom book.', 'banned-in-some-states', 'none'],
    ['The letter states that selling kratom without a label is illegal.', 'banned-in-some-states', 'none'],
    ['This kind of check is known as a ten-panel test.', 'missed-by-routine-drug-tests', 'none'],
    ['The kratom survey tells what to do after a toxic overdose.', 'can-cause-overdose-death', 'none'],
    [
      'I was told to expect little; many search for help to get through opioid withdrawal.',
      'treats-opioid-withdrawal',
      'none',
    ],
    ['Wisconsin treats kratom as illegal.', 'banned-in-some-states', 'affirms states general'],
    ['Several states ban kratom, the letter says.', 'banned-in-some-states', 'affirms reports general'],
    ['A ten-panel test can detect kratom.', 'missed-by-routine-drug-tests', 'denies states general'],
    ['Users take kratom to relieve withdrawal symptoms and cravings.', 'causes-withdrawal', 'none'],
    ['A clinic for mental health asked its visitors about kratom.', 'treats-depression', 'none'],
    ['Withdrawal symptoms of kratom include cravings.', 'causes-withdrawal', 'affirms states general'],
    ['Kratom is highly addictive and deadly.', 'can-cause-overdose-death', 'affirms states general'],
    ['Kratom is popular for self-treatment of pain.', 'relieves-pain', 'affirms reports general'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, claim, stance) => {
    const found = check([text], { title: 'Kratom' }).findings.filter((finding) => finding.claim === claim);
    const stances = found.map(({ polarity, mode, basis }) => `${polarity} ${mode} ${basis}`);
    expect(stances.length > 0 ? stances : ['none']).toContain(stance);
  });
});
