import { z } from 'zod';

/** What the command line may ask of a running server. */
export const Command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('ping') }),
  z.object({ do: z.literal('createToken'), name: z.string().min(1).max(100) }),
  z.object({ do: z.literal('listTokens') }),
  z.object({ do: z.literal('revokeToken'), id: z.string().max(64) }),
  z.object({ do: z.literal('rotateKey') }),
  z.object({ do: z.literal('forgetOldKeys') }),
  z.object({ do: z.literal('backup'), file: z.string().min(1).max(4096) }),
]);
export type Command = z.infer<typeof Command>;

export const CommandAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), result: z.unknown() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);
export type CommandAnswer = z.infer<typeof CommandAnswer>;
