import type { DocumentKind } from '@/lib/domain/census/papers';

/** For notices, until they tell through a translator. */
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
