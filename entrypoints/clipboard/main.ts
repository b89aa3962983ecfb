/** Chromium opens this document where nobody sees it, a minute after something was copied. */
import '../../utils/background/jitless.ts';
import { lookOnce } from '../../utils/clipboard/look.ts';

void lookOnce();
