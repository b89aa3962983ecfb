/** Draws public/icon/*.png from assets/icon.svg. Run it after changing the drawing: `npx node scripts/icons.ts`. */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';

const SIZES = [16, 32, 48, 128];
const drawing = await readFile('assets/icon.svg');
for (const size of SIZES) {
  // Rasterised at eight times the size and scaled down, so that the small ones keep clean edges.
  const density = Math.min(2400, (72 * size * 8) / 128);
  await sharp(drawing, { density })
    .resize(size, size, { kernel: 'lanczos3' })
    .png({ compressionLevel: 9 })
    .toFile(`public/icon/${size}.png`);
}
console.log(`Drew ${SIZES.length} icons.`);
