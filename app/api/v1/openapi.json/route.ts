import { useTranslations } from 'next-intl';
import { allowOrigins, refuseMethod } from '@/lib/queries/open-api/answer';
import { openApiDocument } from '@/lib/queries/open-api/document';

const refuse = refuseMethod('GET');

export const OPTIONS = allowOrigins;
export const POST = refuse;
export const PUT = refuse;
export const PATCH = refuse;
export const DELETE = refuse;

export function GET(): Response {
  const t = useTranslations('open-api');
  return Response.json(openApiDocument(t), { headers: { 'access-control-allow-origin': '*' } });
}
