import { answerHealth } from '@/lib/queries/operation/watch';

export const dynamic = 'force-dynamic';

export const GET = answerHealth;
