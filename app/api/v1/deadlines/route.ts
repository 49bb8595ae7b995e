import { deadlines } from '@/lib/queries/open-api/deadlines';
import { allowOrigins, answer, refuseMethod } from '@/lib/queries/open-api/door';

const refuse = refuseMethod('POST');

export const POST = answer(deadlines);
export const OPTIONS = allowOrigins;
export const GET = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
