import type { PaperDescription } from '@/lib/domain/papers/paper';

/** A tender of many lots whose schools fill some sixty sheets. */
export function sixtySheets(): PaperDescription {
  const lots = Array.from({ length: 57 }, (_, lot) => lot + 1);
  return {
    language: 'es-BO',
    letterhead: { institution: 'Gobierno Autónomo Municipal de Achacachi', kind: 'Convocatoria' },
    title: 'Alimentos para las escuelas',
    address: 'https://apthapi.test/convocatorias/1',
    code: 'Código QR de este documento',
    at: new Date('2026-03-02T14:30:00Z'),
    running: { left: 'Convocatoria · GAM-1', page: (number, of) => `Página ${number} de ${of}` },
    blocks: lots.flatMap((lot) => [
      { kind: 'heading' as const, level: 2 as const, text: `Lote ${lot}` },
      {
        kind: 'table' as const,
        caption: `Escuelas del lote ${lot}`,
        columns: [{ label: 'Escuela' }, { label: 'Zona' }, { label: 'Estudiantes', numeric: true }],
        rows: Array.from({ length: 30 }, (_, school) => [
          `Unidad Educativa Comunidad ${lot}-${school + 1}`,
          `Zona ${(school % 7) + 1}`,
          String(20 + ((lot * 31 + school * 17) % 400)),
        ]),
      },
    ]),
  };
}
