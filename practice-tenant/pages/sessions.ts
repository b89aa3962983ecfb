import { randomBytes } from 'node:crypto';
import type { Person } from '../state/types.ts';
import type { PageOptions } from './options.ts';

const COOKIE = 'ATSession';
const KEPT = 500;

/** One logged-in person in one browser. */
export interface Session {
  token: string;
  person: Person;
  /** For logins that expire in the middle of the work: the requests made under the options of the moment. */
  count: { options: PageOptions | undefined; requests: number; expired: boolean };
  /** The login was cut short: only a new one helps. */
  over: boolean;
}

/** The logins of all browsers. */
export class Sessions {
  #sessions = new Map<string, Session>();

  /** Starts a session. `after` is the browser's earlier one, whose expiry is not repeated. */
  start(person: Person, after?: Session): Session {
    const session: Session = {
      token: randomBytes(24).toString('base64url'),
      person,
      count: after?.count ?? { options: undefined, requests: 0, expired: false },
      over: false,
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

  /**
   * Counts a request, and ends the session where the options want it: once under the same options, so that the work can
   * go on after the next login.
   *
   * @returns whether the session still holds
   */
  use(session: Session, options: PageOptions): boolean {
    if (session.over) return false;
    if (session.count.options !== options) session.count = { options, requests: 0, expired: false };
    session.count.requests += 1;
    const limit = options.trouble.loginExpiresAfter;
    if (limit === null || session.count.expired || session.count.requests <= limit) return true;
    session.count.expired = true;
    session.over = true;
    return false;
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
