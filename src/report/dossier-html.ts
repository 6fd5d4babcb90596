import type { Say } from '../words/say.ts';
import type { ClaimView } from './claim-view.ts';
import type { Dossier } from './dossier.ts';
import { DOSSIER_STYLE } from './dossier-style.ts';
import type { LensPassageView, LensView } from './lens-view.ts';
import { type Html, type HtmlPart, html } from './safe-html.ts';
import type { SignalView, SpamView } from './spam-view.ts';

/**
 * Dossiers as one page of HTML that needs nothing else and asks for nothing: it can be read, printed and sent. In pieces, so
 * that many can be written: the head, each dossier, the end. The page's own text is never markup.
 */
export const dossierHtml = {
  head: (title: string, { locale }: Say): string =>
    html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${DOSSIER_STYLE}</style>
</head>
<body>
`.markup,
  dossier: (dossier: Dossier, say: Say): string => article(dossier, say).markup,
  end: '</body>\n</html>\n',
};

/** One dossier as a whole page. */
export function formatDossierHtml(dossier: Dossier, say: Say): string {
  return (
    dossierHtml.head(`${dossier.heading}: ${dossier.title}`, say) + dossierHtml.dossier(dossier, say) + dossierHtml.end
  );
}

function article(dossier: Dossier, say: Say): Html {
  const { heading, spam, lens, claims, missing, unnamed, notes } = dossier;
  return html`<main>
<header>
<p class="brand">${say('name')}</p>
<h1>${heading}</h1>
<p class="lead">${say('dossier_software')}</p>
</header>
${spam !== null && spam.shop !== null && html`<p class="shop"><strong>${spam.shop}</strong></p>`}
${facts(dossier, say)}
${spam === null ? html`<p>${say('dossier_none')}</p>` : signals(spam, dossier, say)}
${lens && lensSection(lens, dossier, say)}
<section>
<h2>${say('dossier_claims')}</h2>
${claims.length === 0 && html`<p>${say('dossier_no_claims')}</p>`}
${claims.map((claim) => claimBlock(claim, dossier, say))}
</section>
<section>
<h2>${say('dossier_missing')}</h2>
${missing.length === 0 && html`<p>${say('dossier_no_missing')}</p>`}
${missing.map(
  ({ says, groups }) => html`<div class="item">
<h3>${says}</h3>
<ul class="works">${groups.flatMap((group) => group.sources.map(({ citation, what }) => html`<li><span class="stand">${group.heading}:</span> ${citation} <span class="soft">(${what})</span></li>`))}</ul>
</div>
`,
)}
</section>
${
  unnamed.length > 0 &&
  html`<section>
<h2>${say('dossier_unnamed')}</h2>
${unnamed.map(({ quote, note }) => html`<div class="item">${quoted(quote, dossier, say)}<p class="soft">${note}</p></div>`)}
</section>`
}
<footer>
<h2>${say('dossier_what')}</h2>
<ul>${notes.map((note) => html`<li>${note}</li>`)}</ul>
</footer>
</main>
`;
}

function facts({ title, address, isDefanged, made, spam, dataset }: Dossier, say: Say): Html {
  const fact = (name: string, value: HtmlPart): Html => html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  return html`<dl class="facts">
${fact(say('dossier_page'), html`<strong>${title}</strong>`)}
${fact(say('dossier_address'), html`<span class="address">${address}</span>${isDefanged && html` <small>${say('dossier_defanged')}</small>`}`)}
${fact(say('dossier_made'), html`<time datetime="${made.iso}">${made.text}</time>`)}
${spam && fact(say('dossier_length'), say.count('dossier_words', spam.wordsRead))}
${fact(say('dossier_evidence'), say('dossier_version', { version: dataset }))}
</dl>`;
}

function signals(spam: SpamView, dossier: Dossier, say: Say): Html {
  return html`<section>
<h2>${say('dossier_signals')} <span class="count">${spam.found.length}</span></h2>
<p class="level">${spam.sentence}</p>
${spam.found.length === 0 && html`<p>${say('spam_none')}</p>`}
${spam.found.map((signal) => signalBlock(signal, dossier, say))}
</section>
${
  spam.absent.length > 0 &&
  html`<section>
<h2>${say('dossier_absent')} <span class="count">${spam.absent.length}</span></h2>
<ul class="absent">${spam.absent.map((sentence) => html`<li>${sentence}</li>`)}</ul>
</section>`
}`;
}

function signalBlock({ title, why, innocent, strength, places }: SignalView, dossier: Dossier, say: Say): Html {
  return html`<div class="item signal is-${strength}">
<h3>${title} <span class="strength">${say(`spam_strength_${strength}`)}</span></h3>
${places.map(
  ({ quote, url, measured }) =>
    html`${quote !== '' && quoted(quote, dossier, say)}${measured && html`<p>${measured}</p>`}${url && html`<p class="address">${url}</p>`}`,
)}
<p>${why}</p>
<p class="innocent"><strong>${say('spam_innocent')}:</strong> ${innocent}</p>
</div>
`;
}

function lensSection(lens: LensView, dossier: Dossier, say: Say): Html {
  const passage = ({ quote, reasons, disclaimer }: LensPassageView): Html => html`<div class="item">
${quoted(quote, dossier, say)}
<ul class="reasons">${reasons.map(({ text, rule }) => html`<li>${text} <span class="rule">${rule}</span></li>`)}</ul>
<p class="soft">${disclaimer}</p>
</div>
`;
  return html`<section>
<h2>${say('lens_heading')}</h2>
<p class="soft">${say('lens_rule', { country: lens.country })} <a href="${lens.url}">${lens.rule}</a></p>
<p>${lens.summary}</p>
${lens.disease.map(passage)}
${lens.bodySummary !== '' && html`<p class="next">${lens.bodySummary}</p>`}
${lens.body.map(passage)}
<p class="next">${lens.disclaimer.text}</p>
${lens.disclaimer.quote !== '' && quoted(lens.disclaimer.quote, dossier, say)}
<ul class="soft">${lens.notes.map((note) => html`<li>${note}</li>`)}</ul>
</section>`;
}

function claimBlock({ passages, known, howSure }: ClaimView, dossier: Dossier, say: Say): Html {
  const [worst] = passages;
  return html`<div class="item">
<h3>${worst.lead}: ${worst.says}</h3>
${passages.map(
  ({ quote, chip, sentence, mark }) =>
    html`${quoted(quote, dossier, say)}<p><span class="chip is-${mark ?? 'none'}">${chip}</span> ${sentence}</p>`,
)}
<p class="soft"><strong>${say('dossier_known')}:</strong> ${known} ${howSure}</p>
</div>
`;
}

/** The page's own words, with a link to them where there may be one. */
function quoted(quote: string, { linkTo }: Dossier, say: Say): Html {
  const link = linkTo(quote);
  return html`<blockquote>${quote}${link !== null && html` <a class="open" href="${link}" rel="noreferrer nofollow">${say('dossier_open')}</a>`}</blockquote>`;
}
