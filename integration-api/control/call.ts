/** The command line's side of the control socket. */
import { request } from 'node:http';
import { z } from 'zod';
import type { Operations } from '../operations.ts';
import { type Command, CommandAnswer } from './commands.ts';

const Info = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().optional(),
  revokedAt: z.string().optional(),
});
const Created = z.object({ token: z.string(), info: Info });
const Rotated = z.object({
  activeKey: z.string(),
  resealed: z.number(),
  unreadable: z.array(z.string()),
  kept: z.array(z.string()),
});

/** The same operations, done by the server that listens at `socket`. */
export function operationsThrough(socket: string): Operations {
  const ask = (command: Command) => call(socket, command);
  return {
    createToken: async (name) => Created.parse(await ask({ do: 'createToken', name })),
    listTokens: async () => z.array(Info).parse(await ask({ do: 'listTokens' })),
    revokeToken: async (id) => z.boolean().parse(await ask({ do: 'revokeToken', id })),
    rotateKey: async () => Rotated.parse(await ask({ do: 'rotateKey' })),
    forgetOldKeys: async () => Rotated.parse(await ask({ do: 'forgetOldKeys' })),
    backup: async (file) => z.number().parse(await ask({ do: 'backup', file })),
  };
}

/** Whether a server listens there. */
export async function isListening(socket: string): Promise<boolean> {
  try {
    return (await call(socket, { do: 'ping' })) === 'here';
  } catch {
    return false;
  }
}

function call(socketPath: string, command: Command): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, path: '/', method: 'POST' }, async (incoming) => {
      try {
        let text = '';
        for await (const chunk of incoming) text += String(chunk);
        const answer = CommandAnswer.parse(JSON.parse(text));
        if (answer.ok) resolve(answer.result);
        else reject(new Error(answer.message));
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(command));
  });
}
