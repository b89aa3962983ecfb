/** The guides by id. */
import { apiUser } from './api-user.ts';
import { securityLevel } from './security-level.ts';
import type { Guide } from './types.ts';

export const GUIDES: Record<Guide['id'], Guide> = { 'security-level': securityLevel, 'api-user': apiUser };
