/** Loads what every database needs (`reference`) or the demonstration (`demo`, of an instant where one is given) into DATABASE_URL. Run by start and by the tests. */
export {};

const [what, asked] = process.argv.slice(2);
const url = process.env.DATABASE_URL ?? '';

if (what === 'demo') {
  const { loadDemo } = await import('@/prisma/seed/demo');
  await loadDemo(url, asked === undefined ? undefined : new Date(asked));
} else {
  const { loadReference } = await import('@/prisma/seed/reference');
  await loadReference(url);
}
process.exit(0); // the application keeps its connections open, as a server should
