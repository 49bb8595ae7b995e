import { keepWhileWriting, letGoOfWritten } from '@/lib/actions/kept-texts';
import { tellKeptTexts } from '@/lib/queries/sessions/whose';

export const GET = tellKeptTexts;
export const POST = keepWhileWriting;
export const DELETE = letGoOfWritten;
