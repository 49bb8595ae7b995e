import { count } from './format';

/** What to change before what nobody took is called for again. */
export const secondCallEs = {
  shuts: (actors: number, offers: number) => {
    const parts = [
      ...(actors > 0 ? [`deja fuera a ${count(actors, 'actor', 'actores')}`] : []),
      ...(offers > 0 ? [`${count(offers, 'propuesta no lo cumplió', 'propuestas no lo cumplieron')}`] : []),
    ];
    return parts.length > 0 ? parts.join('; ') : 'no deja fuera a nadie';
  },
} as const;
