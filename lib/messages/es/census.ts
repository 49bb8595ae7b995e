import type { OrganisationStatus } from '@/lib/domain/access/actor';
import type { NeedTopic } from '@/lib/domain/census/inputs';
import type { DocumentKind } from '@/lib/domain/census/papers';

export const documentNames: Record<DocumentKind, string> = {
  rupe: 'RUPE',
  nit: 'NIT',
  'sanitary-registry': 'Registro sanitario SENASAG',
  'legal-personality': 'Personería jurídica',
  'small-accreditation': 'Acreditación de pequeño productor',
  'national-good': 'Certificado de bien producido en el país',
  'gross-cost': 'Certificado de componente nacional',
  organic: 'Certificación orgánica',
  experience: 'Certificado de experiencia',
};

/** What each paper is, where the name does not say it. */
export const documentHints: Partial<Record<DocumentKind, string>> = {
  rupe: 'Registro Único de Proveedores del Estado.',
  nit: 'Número de Identificación Tributaria.',
  'sanitary-registry': 'Lo pide la compra de alimentos transformados; los frescos no lo necesitan.',
  'small-accreditation': 'Dice que es MyPE, OECA o asociación de pequeños productores; da preferencia en el precio.',
};
export const statusNames: Record<OrganisationStatus, string> = {
  pending: 'por confirmar',
  confirmed: 'confirmado',
  suspended: 'suspendido',
};
export const needTopicNames: Record<NeedTopic, string> = {
  productivity: 'Producción y rendimiento',
  organic: 'Producción orgánica',
  transformation: 'Transformación y valor agregado',
  quality: 'Calidad e inocuidad',
  sanitary: 'Registro sanitario',
  formality: 'NIT, RUPE y otros trámites',
  associativity: 'Organizarse y ofertar juntos',
  finance: 'Crédito y gestión del dinero',
  marketing: 'Venta, empaque y transporte',
  law: 'Normas de compra pública',
};

/** @returns the words of a stored topic */
export function needTopicName(topic: string): string {
  return Object.hasOwn(needTopicNames, topic) ? needTopicNames[topic as NeedTopic] : topic;
}
