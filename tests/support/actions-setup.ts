import { afterAll } from 'vitest';
import { prisma } from '@/lib/platform/database';
import { renewDatabase } from './database';

// The modules of the application are read once for all files of this process: each finds a database of the same name, made anew.
const database = await renewDatabase();

afterAll(async () => {
  await prisma().$disconnect();
  await database.drop();
});
