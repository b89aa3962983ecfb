/** The part of the third-party client that the tests use as a witness; it ships no types of its own. */
declare module '@apigrate/autotask-restapi' {
  interface RestEntity {
    query(
      search: unknown,
    ): Promise<{ items: Record<string, unknown>[]; pageDetails: Record<string, unknown> }>;
    count(search: unknown): Promise<{ queryCount: number }>;
    get(id: number | ''): Promise<{ item: Record<string, unknown> | null } | null>;
    info(): Promise<{ info: Record<string, unknown> }>;
    fieldInfo(): Promise<{ fields: unknown[] }>;
    create(entity: unknown): Promise<{ itemId: number }>;
    update(entity: unknown): Promise<{ itemId: number }>;
    delete(id: number): Promise<{ itemId: number }>;
  }

  export class AutotaskRestApi {
    constructor(
      user: string,
      secret: string,
      code: string,
      options?: { base_url?: string; version?: string },
    );
    readonly zoneInfo: { zoneName: string; url: string; webUrl: string; ci: number } | null;
    readonly Companies: RestEntity;
    readonly CompanyWebhooks: RestEntity;
    readonly TicketWebhooks: RestEntity;
    readonly Tickets: RestEntity;
    readonly ThresholdInformation: RestEntity;
  }
}
