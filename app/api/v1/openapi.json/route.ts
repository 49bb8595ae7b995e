import { getTranslations } from 'next-intl/server';
import { allowOrigins, refuseMethod } from '@/lib/queries/open-api/answer';
import { openApiDocument } from '@/lib/queries/open-api/document';

const refuse = refuseMethod('GET');

export const OPTIONS = allowOrigins;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;

export async function GET(): Promise<Response> {
  const t = await getTranslations('open-api');
  return Response.json(openApiDocument(t), { headers: { 'access-control-allow-origin': '*' } });
}
