import { common } from './common.ts';
import { products } from './products.ts';
import { rewst } from './rewst.ts';

export const en = { ...common, ...products, ...rewst };
