import { keepWhileWriting, letGoOfWritten, tellWritten } from '@/lib/actions/kept-texts';

export const GET = tellWritten;
export const POST = keepWhileWriting;
export const DELETE = letGoOfWritten;
