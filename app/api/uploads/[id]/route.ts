import { receivePart, tellReceived } from '@/lib/actions/receive-part';

export const GET = tellReceived;
export const PUT = receivePart;
