import { adjustedPrice } from '@/lib/queries/open-api/adjusted-price';
import { allowOrigins, answer, refuseMethod } from '@/lib/queries/open-api/door';

const refuse = refuseMethod('POST');

export const POST = answer(adjustedPrice);
export const OPTIONS = allowOrigins;
export const GET = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;
