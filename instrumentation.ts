/** What a server does besides answering, from its start on. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepClean } = await import('./lib/services/sessions/keep-clean');
  keepClean();
}
