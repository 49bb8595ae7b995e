import { adjustedPrice } from '@/lib/queries/open-api/adjusted-price';
import { allowOrigins, answerApi, refuseMethod } from '@/lib/queries/open-api/answer';

const refuse = refuseMethod('POST');

export const POST = answerApi(adjustedPrice);
export const OPTIONS = allowOrigins;
export const GET = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
