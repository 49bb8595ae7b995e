import { answerByName } from '@/lib/actions/by-name';

export const POST = answerByName;
