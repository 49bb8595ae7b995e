import { answerMetrics } from '@/lib/queries/operation/watch';

export const dynamic = 'force-dynamic';

export const GET = answerMetrics;
