import { randomBytes } from 'node:crypto';
import type { Person } from '../state/types.ts';

const COOKIE = 'ATSession';
const KEPT = 500;

/** One logged-in person in one browser. */
export interface Session {
  token: string;
  person: Person;
  /** Requests since the login, for logins that expire in the middle of the work. */
  requests: number;
  /** Whether the login was cut short once already: an expiry happens once, then work goes on. */
  expired: boolean;
}

/** The logins of all browsers. */
export class Sessions {
  #sessions = new Map<string, Session>();

  /** Starts a session. `after` is the browser's earlier one, whose expiry is not repeated. */
  start(person: Person, after?: Session): Session {
    const session = {
      token: randomBytes(24).toString('base64url'),
      person,
      requests: 0,
      expired: after?.expired ?? false,
    };
    this.#sessions.set(session.token, session);
    const oldest = this.#sessions.keys().next().value;
    if (this.#sessions.size > KEPT && oldest !== undefined) this.#sessions.delete(oldest);
    return session;
  }

  /** The session of a request, expired ones too. */
  known(request: Request): Session | undefined {
    return this.#sessions.get(cookie(request, COOKIE) ?? '');
  }

  /** Ends a session as the product does after a time; its next login works until the end. */
  expire(session: Session): void {
    session.expired = true;
    session.requests = Number.NEGATIVE_INFINITY;
  }

  end(session: Session): void {
    this.#sessions.delete(session.token);
  }
}

/** The header that gives a browser its session. */
export function sessionCookie(session: Session, secure: boolean): string {
  return `${COOKIE}=${session.token}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  return pairs.map((pair) => pair.split('=')).find(([key]) => key === name)?.[1];
}
