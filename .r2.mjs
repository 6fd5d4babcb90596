export const rows=[
['Kratom','<h2>Is kratom harmful to the heart?</h2><p>We sell fine tea in small bags. No.</p>',[]],
['Kratom','<h2>Does kratom help with anxiety?</h2><p>We sell fine tea in small bags. No.</p>',[]],
['Kratom','<h2>Side effects of kratom</h2><p>We know nausea, seizures and liver damage from other herbs.</p>',[]],
['Kratom','<p>A spoon of red took care of my insomnia.</p>',['x']],
['Kratom','<p>A spoon of red cured my insomnia.</p>',['x']],
['Kratom','<p>It works, think espresso next to decaf, and it eases anxiety. Kratom, that is.</p>',[]],
['Kratom','<p>Kratom is fine. It works, think espresso next to decaf, and it eases anxiety.</p>',[]],
];
