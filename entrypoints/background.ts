import '../utils/background/jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../utils/background/start.ts';

export default defineBackground({ type: 'module', main: startBackground });
