import { minBaseBps } from '@/lib/domain/local-purchase/formulas';
import type { Level } from '@/lib/domain/local-purchase/lines';
import { percentOf } from './format';
import { sharesEs } from './shares';

const levelName: Readonly<Record<Level, string>> = {
  municipality: 'El municipio',
  province: 'La provincia',
  department: 'El departamento',
  country: 'El país',
};

export const localPurchaseEs = {
  how: [
    'Numerador: valor de las líneas aceptadas cuyo producto se cultivó o se transformó principalmente en el propio municipio.',
    'Denominador: valor de todas las líneas aceptadas de la gestión. Las de origen desconocido están en el denominador y nunca en el numerador.',
    'Valor de una línea: unidades aceptadas en el acta de recepción × precio del contrato. Lo rechazado y lo que no llegó no cuentan.',
    'Un producto transformado cuenta entero por el origen de su ingrediente principal.',
    `El porcentaje se dice cuando lo recibido llega al ${percentOf(minBaseBps)} del presupuesto de alimentos de la gestión, lo que se come en unos dos días de clase. Antes se lee «${sharesEs.little}», con sus partes.`,
  ],
  figuresHow: [
    'Por origen: donde se cultivó o se transformó principalmente. Por proveedor: su domicilio al firmar el contrato. Cada nivel incluye al anterior.',
    'Mujeres por valor: el valor de cada proveedor × mujeres ÷ miembros. Por personas: mujeres ÷ miembros de todos los proveedores. Por proveedores: los que tienen más mujeres que hombres.',
    'Si no se conocen los miembros de un proveedor, su valor queda solo en el denominador.',
    'Del presupuesto: valor aceptado ÷ presupuesto de alimentos de la gestión (partida 31130).',
  ],
  byOrigin: (level: Level) => `${levelName[level]}, por origen del producto`,
  bySupplier: (level: Level) => `${levelName[level]}, por domicilio del proveedor`,
  indirect: 'Compra local indirecta (facturas de un contratista)',
  weighted: 'Transformados, ponderados por contenido local declarado',
  serviceHow: [
    'Rechazado: valor rechazado entre valor recibido, que es lo aceptado más lo rechazado.',
    'No llegó: valor de lo que la nota dice y nunca llegó, entre valor de todo lo que dicen las notas recibidas.',
    'A tiempo: entregas del cronograma hechas en su día o antes y de las que algo llegó, entre las que vencieron hasta hoy.',
    'Cobertura: estudiantes de niveles con ración, en escuelas que aceptaron algún alimento, entre los inscritos.',
    'Días hasta el pago: de cada acta de conformidad a su pago, en días calendario; mediana y percentil 90 (tipo 8 de Hyndman y Fan).',
  ],
  lines: {
    origins: {
      municipio: 'Del municipio',
      provincia: 'De la provincia',
      departamento: 'Del departamento',
      pais: 'Del país',
      desconocido: 'Desconocido',
    } as Readonly<Record<string, string>>,
    headers: [
      'Recibido',
      'Contrato',
      'Escuela',
      'Producto',
      'Grupo',
      'Clase',
      'Lote del producto',
      'Proveedor',
      'Tipo de proveedor',
      'Domicilio del proveedor',
      'Origen',
      'Producido en el país',
      'Unidades aceptadas',
      'Kilogramos',
      'Valor (Bs)',
      'Pagado',
    ],
  },
} as const;
