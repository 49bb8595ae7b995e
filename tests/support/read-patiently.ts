import { threadLimits } from '@/lib/integrations/spreadsheet/limits.mjs';
import { readTable } from '@/lib/integrations/spreadsheet/read';

/** Reads a file with every bound but that of time: what a test finds does not depend on how busy the machine is. */
export const readPatiently = (bytes: Uint8Array) => readTable(bytes, { ...threadLimits, seconds: 600 });
