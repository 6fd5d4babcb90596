import { describe, expect, it } from 'vitest';
import { check } from '../support/engine.ts';

type Row = [text: string, claim: string, stance: string];

/** Wordings of careful pages, of clinics, news and encyclopedias, that must not be read as adverts. All said on a page about kratom. */
const RULES: Record<string, Row[]> = {
  'what kratom is used for is what its users do': [
    ['Kratom is used to relieve pain.', 'relieves-pain', 'affirms reports general'],
    ['The leaves have been used for centuries against fatigue.', 'boosts-energy', 'affirms reports general'],
    ['Kratom is commonly used to ease opioid withdrawal.', 'treats-opioid-withdrawal', 'affirms reports general'],
    ['Kratom, used daily, relieves pain.', 'relieves-pain', 'affirms states general'],
    ['Farmers used to chew kratom, which relieves pain.', 'relieves-pain', 'affirms states general'],
  ],
  'a belief that is called mistaken is denied': [
    ['It is a mistaken belief that kratom is safe because it is natural.', 'natural-so-safe', 'denies states general'],
    ['Many live under the wrong impression that kratom is not addictive.', 'addictive', 'affirms states general'],
    ['It is a myth that kratom is not addictive.', 'addictive', 'affirms states general'],
    ['The idea that you cannot overdose on kratom is a myth.', 'can-cause-overdose-death', 'affirms states general'],
    ['It would be wrong to say that kratom cures diabetes.', 'treats-diabetes', 'denies states general'],
    ['It is dangerous to assume that kratom is safe with alcohol.', 'safe-with-alcohol', 'denies states general'],
    ['Do not let anybody tell you that kratom is not addictive.', 'addictive', 'affirms reports general'],
    ['Kratom is not addictive; all the rest is a myth.', 'addictive', 'denies states general'],
  ],
  'what the next sentence takes back is denied, once': [
    ['Kratom cures cancer. That is a myth.', 'treats-cancer', 'denies states general'],
    ['Kratom is not addictive. This is simply not true.', 'addictive', 'affirms states general'],
    ['"Nobody has ever died from kratom." False.', 'can-cause-overdose-death', 'affirms states general'],
    ['Kratom cures cancer. That is true.', 'treats-cancer', 'affirms states general'],
    ['Kratom cures cancer. Tea is cheap. Wrong.', 'treats-cancer', 'affirms states general'],
  ],
  'what an authority considers or would do is not done': [
    ['The agency weighed and considered making the plant illegal in the United States.', 'legal-in-us', 'none'],
    ['The DEA announced that it would classify kratom as a Schedule I drug.', 'dea-scheduled', 'none'],
    ['The senator asked the board to remove kratom from Schedule I.', 'dea-scheduled', 'none'],
  ],
  'what is not known is not denied': [
    ['There is a lack of data on the interactions of kratom with medicines.', 'interacts-with-drugs', 'none'],
    ['No deaths were reported in the salmonella outbreak tied to kratom.', 'can-cause-overdose-death', 'none'],
    ['Kratom is not thought to cause seizures.', 'causes-seizures', 'denies hedges general'],
  ],
  'a harm that sounds like a benefit is a harm': [
    ['Kratom may cause raised blood pressure and trouble sleeping.', 'improves-sleep', 'denies hedges general'],
    ['Side effects of kratom include nausea and weight loss.', 'weight-loss', 'none'],
    ['After kratom is stopped, withdrawal symptoms follow.', 'treats-opioid-withdrawal', 'none'],
    ['Kratom is best avoided for pain.', 'relieves-pain', 'none'],
    ['Kratom is more harmful than useful for anxiety.', 'treats-anxiety', 'denies states general'],
    ['Deaths occur when kratom is mixed with other substances.', 'adulterated', 'none'],
    ['Kratom stops withdrawal.', 'treats-opioid-withdrawal', 'affirms states general'],
    ['Kratom causes weight loss.', 'weight-loss', 'affirms states general'],
  ],
  'what somebody looks for is not what kratom does': [
    ['Kratom draws teenagers who want a quick cure for anxiety.', 'treats-anxiety', 'none'],
    ['Kratom is a quick cure for anxiety.', 'treats-anxiety', 'affirms states general'],
  ],
};

describe.each(Object.entries(RULES))('%s', (_, rows) => {
  it.each(rows)('%s', (text, claim, stance) => {
    const found = check([text], { title: 'Kratom' }).findings.filter((finding) => finding.claim === claim);
    const stances = found.map(({ polarity, mode, basis }) => `${polarity} ${mode} ${basis}`);
    expect(stances).toEqual(stance === 'none' ? [] : [stance]);
  });
});
