import type { Route } from 'next';
import { site } from '@/lib/routes/site';

/** A page that search may lead to. `also`: words by which people ask for it that it does not say itself. */
export type SearchLink = { href: Route; title: string; text: string; also?: string };

/** Search, for everybody and inside a portal. */
export const searchEs = {
  of: (found: number, total: number) =>
    found < total ? `Estas son ${found} de ${total}. Escriba una palabra más para acercarse.` : null,
} as const;
/** The public pages, as search names them. */
export const publicPages: readonly SearchLink[] = [
  {
    href: site.tenders(),
    title: 'Convocatorias',
    text: 'Compras publicadas, abiertas y pasadas.',
    also: 'licitación vender comprar tender',
  },
  {
    href: site.localPurchase(),
    title: 'Compra local',
    text: 'Qué parte de la comida de las escuelas nació en el municipio.',
    also: 'porcentaje local',
  },
  {
    href: site.matrix(),
    title: 'Matriz de actores y roles',
    text: 'Qué hace cada actor, con qué evidencia.',
    also: 'municipio productores universidad ONG compromisos',
  },
  {
    href: site.calculator(),
    title: 'Calculadora de preferencia',
    text: 'Cómo los márgenes de preferencia ordenan las propuestas.',
    also: 'precio ajustado margen calcular',
  },
  {
    href: site.deadlines(),
    title: 'Calculadora de plazos',
    text: 'Desde qué día puede cerrar una convocatoria.',
    also: 'plazo mínimo días hábiles feriado SICOES modalidad ANPE CNC LP',
  },
  {
    href: site.rules(),
    title: 'Libro de reglas',
    text: 'Cada regla con su norma, su confianza y quién la validó.',
    also: 'norma ley decreto validación legal asesoría',
  },
  { href: site.data(), title: 'Datos abiertos', text: 'Todo lo público, para descargar.', also: 'csv xlsx excel licencia API' },
  { href: site.fairs(), title: 'Ferias productivas', text: 'Dónde los productores mostraron lo suyo.' },
  {
    href: site.register(),
    title: 'Registrar una organización productora',
    text: 'Para vender alimentos a las escuelas. Es gratis.',
    also: 'inscribirse cuenta asociación OECA OECOM productor',
  },
  { href: site.signIn(), title: 'Ingresar', text: 'Entrar con su cuenta.', also: 'sesión contraseña correo' },
  {
    href: site.accessibility(),
    title: 'Accesibilidad',
    text: 'Para quiénes funciona este sitio, qué falta y cómo reclamar.',
    also: 'discapacidad lector de pantalla WCAG',
  },
  { href: site.contact(), title: 'Contacto', text: 'Quién lleva esta instalación y cómo hablarle.', also: 'correo teléfono' },
  {
    href: site.help(),
    title: 'Ayuda',
    text: 'Las preguntas que más se hacen.',
    also: 'preguntas frecuentes guía manual instrucciones',
  },
];
