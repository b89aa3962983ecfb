/** What the unseen document does: asks what to look for, looks once, and says what it found. */
import { send } from '../messages/send.ts';
import { clearIfStillThere, unseenDocument } from './clear.ts';

export async function lookOnce(): Promise<void> {
  const due = await send('clipboard.due', {});
  if (!due.ok || !due.value) return;
  const how = await clearIfStillThere(unseenDocument, due.value);
  await send('clipboard.ended', { salt: due.value.salt, how });
}
