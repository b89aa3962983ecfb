/** Where a page shows the tracking identifier of a custom user: given this markup, these words or none. */
import { expect, it } from 'vitest';
import { lookingOnce } from './one-look.ts';

const lookOnce = lookingOnce();

const HELD = 'ABCDEFGHIJK2345LMNOPQRSTUVW';
const NOTCH =
  '<style>.field{position:relative;width:300px}.field div{padding:20px 8px 8px;border:1px solid}.field span{position:absolute;left:8px;top:-9px}</style>';

it.each([
  ['behind the label', `<label>Tracking Identifier</label><div>${HELD}</div>`, HELD],
  ['in a field', `<label>Tracking Identifier <input readonly value="${HELD}"></label>`, HELD],
  [
    'below a label that stands in the notch of a border, and behind it in the document',
    `${NOTCH}<div class="field"><div>${HELD}</div><span>Tracking Identifier</span></div>`,
    HELD,
  ],
  [
    'to the right of the label, two boxes away',
    `<div style="display:flex"><div><div><b>Tracking Identifier</b></div></div><div><div><div><code>${HELD}</code></div></div></div></div>`,
    HELD,
  ],
  [
    'nowhere: what stands far below belongs to another label',
    `<div><b>Tracking Identifier</b><div style="height:200px"></div><b>Password (Secret)</b><div>a1b2c3d4e5f6g7h8</div></div>`,
    'none',
  ],
  [
    'nowhere: two places show different ones',
    `${NOTCH}${[HELD, 'ZYXWVUTSRQ2345PONMLKJIHGFED'].map((value) => `<div class="field"><div>${value}</div><span>Tracking Identifier</span></div>`).join('<hr style="margin:60px">')}`,
    'none',
  ],
  [
    'nowhere: what is nearest is another label',
    '<div><b>Tracking Identifier</b><b>Trackingidentifikator</b></div>',
    'none',
  ],
])('is found %s', async (_, html, words) => {
  expect(await lookOnce(html, (page) => page.evaluate(() => window.inside.identifier()))).toBe(words);
});
