import type { Tenant } from '../state/tenant.ts';

/** The pages' side of the server: a request to a UI host in, a page out. */
export interface PagesHandler {
  handle(request: Request, context: { tenant: Tenant; host: string }): Promise<Response>;
}
