import type { Purpose } from './plan.mjs';

export class SetUpError extends Error {}
export function setUp(purpose: Purpose): void;
