import { describe, expect, it } from 'vitest';
import { claimKnowledge } from '../../src/report/claim-knowledge.ts';
import { claimView } from '../../src/report/claim-view.ts';
import { groupFindings } from '../../src/report/group-findings.ts';
import { inLanguage } from '../../src/report/in-language.ts';
import { recordOf } from '../../src/report/index-evidence.ts';
import { germanIndex, germanSay, germanWords } from '../support/in-german.ts';
import { findingOf, index, pageOf } from './page-of.ts';

const known = (id: string, danger = false) =>
  claimKnowledge(recordOf(germanIndex.claims, id), germanIndex, null, danger);

describe('the evidence in another language', () => {
  it('says what is translated in that language', () => {
    const said = germanWords.claims['safe-in-pregnancy'];
    expect(said.says).not.toBe(index.claims.get('safe-in-pregnancy')?.says);
    expect(known('safe-in-pregnancy')).toMatchObject({ known: said.hedgedReading, lang: undefined });
    expect(known('safe-in-pregnancy').howSure).toContain(said.saysNot);
    expect(known('safe-in-pregnancy').help).not.toBe('');
  });

  it('says the rest in English, whole sentences of it, and that it does', () => {
    const english = claimKnowledge(recordOf(index.claims, 'relieves-pain'), index, null, false);
    expect(known('relieves-pain')).toEqual({ ...english, lang: 'en', help: known('relieves-pain').help });
  });

  it('reads passages in that language, whatever the claim', () => {
    const [group] = groupFindings([pageOf([findingOf('relieves-pain')])], germanIndex);
    const { passages, lang } = claimView(group, germanIndex, null, germanSay);
    expect(germanWords.readingWords.rows.map(({ sentence }) => sentence)).toContain(passages[0].sentence);
    expect(lang).toBe('en');
  });

  it('leaves English as it is', async () => {
    expect((await inLanguage('en-GB', index)).index).toBe(index);
    expect((await inLanguage('tlh', index)).index).toBe(index);
    expect([...index.claims.values()].filter(({ lang }) => lang)).toEqual([]);
  });

  it('and the interface come in one language, never in two', async () => {
    const { say, index: found } = await inLanguage('de-AT', index);
    expect(found.readingWords.locale).toBe(say.locale);
  });
});
