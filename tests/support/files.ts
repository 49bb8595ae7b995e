import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { zipOf } from './workbook';

/** A picture of so many dots, like a photographed page: lines of "letters" over paper, and what a camera writes beside. */
export async function photo(width = 1_200, height = 1_600, type: 'jpeg' | 'png' = 'jpeg'): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isInk = y % 24 < 9 && ((x * 2_654_435_761) ^ (y * 40_503)) % 7 < 3;
      raw.fill(isInk ? 40 : 225 + ((x * y) % 23), (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  const drawn = sharp(raw, { raw: { width, height, channels: 3 } });
  if (type === 'png') return drawn.png().toBuffer();
  const place = { GPSLatitudeRef: 'S', GPSLatitude: '19/1 35/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '65/1 45/1 0/1' };
  return drawn
    .withExif({ IFD0: { Make: 'Camara', Model: 'Secreta' }, IFD3: place })
    .jpeg({ quality: 90 })
    .toBuffer();
}

type PdfParts = { objects?: readonly string[]; trailer?: string };

/** A PDF of these objects, written plainly. */
export function pdf({ objects = [], trailer = '' }: PdfParts = {}): Buffer {
  const all = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', ...objects];
  const body = all.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R ${trailer}>>\nstartxref\n9\n%%EOF\n`, 'latin1');
}

/** A stream object, packed unless said otherwise. */
export function stream(dictionary: string, text: string, isPacked = true): string {
  const bytes = isPacked ? deflateSync(Buffer.from(text, 'latin1')) : Buffer.from(text, 'latin1');
  return `<< ${dictionary} /Length ${bytes.length} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

const types = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A DOCX of these parts beside the usual ones. */
export function docx(parts: Readonly<Record<string, string | Buffer>> = {}, main = 'word/document.xml'): Buffer {
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    [main]: '<w:document><w:body><w:p><w:r><w:t>Informe</w:t></w:r></w:p></w:body></w:document>',
    ...parts,
  });
}

/** As a browser sends it. */
export function sentAs(bytes: Uint8Array, name = 'papel.jpg', type = 'image/jpeg'): File {
  return new File([new Uint8Array(bytes)], name, { type });
}
