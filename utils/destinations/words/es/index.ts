import type { DestinationWords } from '../word.ts';
import { common } from './common.ts';
import { products } from './products.ts';
import { rewst } from './rewst.ts';

export const es: DestinationWords = { ...common, ...products, ...rewst };
