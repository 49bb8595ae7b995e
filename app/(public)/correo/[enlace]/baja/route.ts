import { answerUnsubscribe } from '@/lib/actions/unsubscribe';

export const POST = answerUnsubscribe;
