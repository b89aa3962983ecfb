/** The running server's ear for the command line: a local socket that only the same user can reach. */
import { createServer, type Server } from 'node:http';
import { BackupProblem, type Operations } from '../operations.ts';
import { KeyProblem } from '../secrets/keyring.ts';
import { Command, type CommandAnswer } from './commands.ts';

/** Far more than any command needs. */
const LIMIT = 10_000;

/** @returns the listening server */
export function serveControl(operations: Operations, socket: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) {
      text += String(chunk);
      if (text.length > LIMIT) break;
    }
    const answer = await run(operations, text);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answer));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, () => resolve(server));
  });
}

async function run(operations: Operations, text: string): Promise<CommandAnswer> {
  try {
    const command = Command.parse(JSON.parse(text));
    return { ok: true, result: await perform(operations, command) };
  } catch (error) {
    return {
      ok: false,
      message:
        error instanceof KeyProblem || error instanceof BackupProblem
          ? error.message
          : 'The server could not do that.',
    };
  }
}

function perform(operations: Operations, command: Command): Promise<unknown> {
  switch (command.do) {
    case 'ping':
      return Promise.resolve('here');
    case 'createToken':
      return operations.createToken(command.name);
    case 'listTokens':
      return operations.listTokens();
    case 'revokeToken':
      return operations.revokeToken(command.id);
    case 'rotateKey':
      return operations.rotateKey();
    case 'forgetOldKeys':
      return operations.forgetOldKeys();
    case 'backup':
      return operations.backup(command.file);
  }
}
