import type { Area } from '@/lib/domain/schools/area';
import type { SchoolLevel } from '@/lib/domain/schools/levels';
import type { SchoolFieldName, SchoolOptions } from '@/lib/domain/schools/school-fields';

export const levelsEs: Record<SchoolLevel, string> = {
  inicial: 'Inicial',
  primaria: 'Primaria',
  secundaria: 'Secundaria',
  especial: 'Especial',
};
export const areasEs: Record<Area, string> = { urban: 'urbana', rural: 'rural' };
/** What each option of a field is called. */
export const schoolOptionsEs: SchoolOptions<string> = { area: areasEs };

export const schoolsEs = {
  form: {
    createTitle: 'Agregar una escuela',
    edit: 'Datos de la escuela',
    change: 'Cambiar los datos',
    save: 'Guardar la escuela',
    saved: 'La escuela quedó guardada.',
    code: 'Código',
    codeHint: 'Código SIE, o el de la lista de donde viene. Con él se actualiza al importar.',
    name: 'Nombre de la unidad educativa',
    area: 'Área',
    zone: 'Zona',
    zoneHint: 'Escuelas que se sirven en el mismo recorrido',
    noZones: 'Antes de agregar una escuela, cree al menos una zona.',
    place: 'Lugar',
    placeHint: 'Comunidad, barrio o dirección',
    lat: 'Latitud',
    latHint: 'En grados, por ejemplo -19,3936',
    lon: 'Longitud',
    lonHint: 'En grados, por ejemplo -65,9118',
    receivesFrom: 'Recibe desde',
    receivesUntil: 'Recibe hasta',
    oddWindow: (from: string, until: string) =>
      `Escribió de ${from} a ${until}. A esas horas casi ninguna escuela está abierta y los productores van según este horario: revise si es de la mañana o de la tarde.`,
    retired: 'Fuera de servicio',
    retiredHint: 'Sale de las listas y de la demanda; su historia queda.',
    enrolment: (year: number) => `Inscritos ${year}`,
    girls: 'Mujeres',
    boys: 'Varones',
    source: 'Fuente de los inscritos',
    sourceHint: 'Por ejemplo: Dirección Distrital, febrero de 2026',
    year: 'Gestión de los inscritos',
    total: 'Total',
  } satisfies { readonly [Name in SchoolFieldName]: string } & Readonly<Record<string, unknown>>,
  zone: {
    saved: 'La zona quedó guardada.',
  },
} as const;
