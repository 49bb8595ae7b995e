import { count } from './format';

/** The page of the notices; what each says is in notices.ts. */
export const noticesPageEs = {
  title: 'Avisos',
  lead: (organisation: string) => `Lo que pasó con ${organisation}, lo más nuevo primero.`,
  empty: 'No tiene avisos.',
  emptyLead: 'Aquí aparecerá lo que otros hacen y le toca: convocatorias, recepciones, pagos.',
  isNew: 'nuevo',
  ofDay: (unread: number, all: number) =>
    unread > 0 ? count(unread, 'nuevo', 'nuevos') : count(all, 'aviso leído', 'avisos leídos'),
  markAll: 'Marcar todo como leído',
  next: 'Ver avisos anteriores',
} as const;
