import { allowOrigins, answerApi, refuseMethod } from '@/lib/queries/open-api/answer';
import { deadlines } from '@/lib/queries/open-api/deadlines';

const refuse = refuseMethod('POST');

export const POST = answerApi(deadlines);
export const OPTIONS = allowOrigins;
export const GET = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
