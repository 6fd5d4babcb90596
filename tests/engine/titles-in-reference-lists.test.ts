import { describe, expect, it } from 'vitest';
import { checkPage } from '../support/check-page.ts';

const quotesIn = (html: string): string[] =>
  checkPage(`<title>Kratom</title>${html}`, 'https://page.example/kratom').findings.map(({ quote }) => quote);
const list = (heading: string, ...items: string[]): string =>
  `${heading}<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const TRIAL = 'Smith J. Kratom relieves pain: a randomized trial. J Pain 2019;3:1-9.';

describe('what the title of a work says is not said by the page that lists it', () => {
  it.each([
    ['under a heading', list('<h2>References</h2>', TRIAL)],
    ['under one of many words', list('<h3>Selected sources and further reading (12)</h3>', TRIAL)],
    ['under a short line', list('<p><b>Bibliography:</b></p>', TRIAL)],
    ['in paragraphs with numbers', `<h2>References</h2><p>[1] ${TRIAL}</p><p>[2] ${TRIAL}</p>`],
    ['in lines with numbers', `<h2>Works cited</h2><p>1. ${TRIAL}<br>2. ${TRIAL}</p>`],
    ['in a table', `<h2>Literature</h2><table><tr><td>1</td><td>${TRIAL}</td></tr></table>`],
    ['with an address only', list('<h2>Sources</h2>', 'Kratom is addictive. https://news.example/kratom')],
    ['as a link', list('<h2>Further reading</h2>', '<a href="https://news.example/a">Kratom relieves pain</a>')],
    ['of an organisation', list('<h2>References</h2>', 'FDA. Kratom is not approved by the FDA. 2018.')],
    ['under a heading of a lower level', `<h2>References</h2><h3>Books</h3><ul><li>${TRIAL}</li></ul>`],
    ['without a heading', `<ol><li>${TRIAL}</li></ol>`],
    ['in APA style', '<p>Smith, J. A., &amp; Doe, B. (2019). Kratom relieves pain. <i>J Pain</i>, 3, 1–9.</p>'],
    ['in IEEE style', '<p>[4] J. Smith and B. Doe, “Kratom relieves pain,” J. Pain, vol. 3, 2019.</p>'],
    ['in Vancouver style', '<p>7. Smith JA, Doe B, Lee C, et al. Kratom relieves pain. J Pain. 2019;3(2):1-9.</p>'],
  ])('%s', (_, html) => {
    expect(quotesIn(html)).toEqual([]);
  });
});

describe('what is said is read', () => {
  it.each([
    ['in a list', list('<h2>What it does</h2>', 'Kratom relieves pain.')],
    ['in a list of things with years', list('<h2>History</h2>', 'In 2019 a survey said that kratom relieves pain.')],
    ['under sources of something', list('<h2>Sources of pain</h2>', 'Kratom relieves pain, 2019.')],
    ['under a heading about research', list('<h2>What the references say</h2>', 'Kratom relieves pain (2019).')],
    ['in a plain item under sources', list('<h2>Sources</h2>', 'Kratom relieves pain.')],
    ['after a list', `${list('<h2>References</h2>', TRIAL)}<h2>In short</h2><p>Kratom relieves pain, see 2019.</p>`],
    ['after a list under a short line', `${list('<p>Sources</p>', 'Doe 2001')}<p>Kratom relieves pain.</p>`],
    ['in a paragraph under notes', '<h2>Notes</h2><p>In 2019 he wrote that kratom relieves pain.</p>'],
    ['with a citation', '<p>Kratom relieves pain (Smith J. et al., 2019).</p>'],
    ['with its author first', '<p>Smith J. et al. (2019) found that kratom relieves pain.</p>'],
    ['behind a letter', '<p>Vitamin C and kratom: kratom relieves pain, a 2019 survey said.</p>'],
  ])('%s', (_, html) => {
    expect(quotesIn(html).join()).toMatch(/relieves pain/i);
  });

  it('in a post, whatever stands above it', () => {
    const posts = ['Kratom relieves pain (2019).', 'Sources?', 'Kratom relieves pain, https://news.example/a'];
    const html = posts.map((text) => `<article class="comment"><p>${text}</p></article>`).join('');
    expect(quotesIn(html)).toHaveLength(2);
  });
});
