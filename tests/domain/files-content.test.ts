import { deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { pictureLimits, viewLimitBytes } from '@/lib/domain/files/file';
import { examineFile } from '@/lib/integrations/files/examine';
import { docx, pdf, photo, stream } from '@/tests/support/files';
import { zipBomb } from '@/tests/support/zip-bomb';

const look = (bytes: Uint8Array) => examineFile(new Uint8Array(bytes));
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const objects = (text: string) => stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', `7 0 ${text}`);

describe('a picture', () => {
  test.each(['jpeg', 'png'] as const)('in %s is drawn anew: small, without what the camera wrote, and readable', async (type) => {
    const sent = await photo(1_500, 2_000, type);
    const found = await look(sent);
    if ('problem' in found || !found.view) throw new Error('not taken');
    expect(found.type).toBe('jpeg');
    expect(found.view.length).toBeLessThanOrEqual(viewLimitBytes);
    for (const bytes of [found.content, found.view]) {
      expect(await sharp(bytes).metadata()).not.toHaveProperty('exif');
      expect(Buffer.from(bytes).includes('Secreta')).toBe(false);
    }
    expect((await sharp(found.view).metadata()).format).toBe('webp');
  });

  test('stands upright, and its transparent parts are paper', async () => {
    const lying = await sharp(await photo(60, 40))
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const found = await look(lying);
    expect(await sharp('content' in found ? found.content : undefined).metadata()).toMatchObject({ width: 40, height: 60 });
    const clear = await sharp({ create: { width: 8, height: 8, channels: 4, background: '#0000' } })
      .png()
      .toBuffer();
    const drawn = await look(clear);
    const { data } = await sharp('content' in drawn ? drawn.content : undefined)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBe(255);
  });

  test('of noise fits too', async () => {
    const noise = await sharp({
      create: { width: 2_400, height: 2_400, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 90 } },
    })
      .jpeg({ quality: 95 })
      .toBuffer();
    const found = await look(noise);
    expect('view' in found && found.view?.length).toBeLessThanOrEqual(viewLimitBytes);
  });

  test('too big is refused before it is read, and a cut one as damaged', async () => {
    const huge = await sharp({ create: { width: 30_000, height: 40, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(30_000).toBeGreaterThan(pictureLimits.side);
    expect(await look(huge)).toEqual({ problem: 'huge-picture' });
    const many = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await look(many)).toEqual({ problem: 'huge-picture' });
    const whole = await photo();
    expect(await look(whole.subarray(0, whole.length * 0.9))).toEqual({ problem: 'damaged' });
    expect(await look(whole.subarray(0, 40))).toEqual({ problem: 'damaged' });
  });
});

test.each([
  ['a page', '<!doctype html><script>alert(1)</script>'],
  ['a drawing that runs scripts', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['a program', 'MZ\x90\x00'],
  ['a page with a PDF behind it', `<script>alert(1)</script>${pdf().toString('latin1')}`],
  ['GIF', 'GIF89a'],
  ['nothing', ''],
])('%s is none of the types, whatever its name', async (_, text) => {
  expect(await look(Buffer.from(text, 'latin1'))).toEqual({ problem: 'unknown' });
});

describe('a PDF', () => {
  const font = '<< /Type /Font /BaseFont /Helvetica >>';
  test.each([
    ['with pages alone', [font]],
    ['with packed pages', [stream('/Filter /FlateDecode', 'BT (Hola) Tj ET')]],
    ['with a picture in it', [stream('/Subtype /Image /Filter /DCTDecode', '\xff\xd8\xff/JS \x00\x01', false)]],
    ['with packed objects', [objects(font)]],
    ['with an outline before a picture', ['<< /Type /Outlines /First 9 0 R >>', stream('/Filter /DCTDecode', 'x', false)]],
    ['with a link', ['<< /S /URI /URI (https://example.bo) >>']],
    ['that opens at a page', ['<< /OpenAction [3 0 R /Fit] >>']],
  ])('%s is taken as it is', async (_, list) => {
    const sent = pdf({ objects: list });
    expect(await look(sent)).toEqual({ type: 'pdf', content: new Uint8Array(sent), view: null });
  });

  test.each([
    ['a script', [script]],
    ['a script whose name is written otherwise', ['<< /S /Java#53cript /#4aS (x) >>']],
    ['a script among packed objects', [objects(script)]],
    ['the same, named otherwise', [objects('<< /S /#4a#61vaScript >>')]],
    ['a script in packed objects that do not say so', [stream('/N 1 /First 4 /Filter /FlateDecode', `7 0 ${script}`)]],
    ['objects packed in another way', [stream('/Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode', 'abcd', false)]],
    ['objects packed twice', [stream('/Type /ObjStm /N 1 /First 4 /Filter [/ASCII85Decode /FlateDecode]', 'x')]],
    [
      'objects packed by differences',
      [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /DecodeParms << /Predictor 12 >>', 'x')],
    ],
    ['objects whose packing is told elsewhere', [stream('/Type /ObjStm /N 1 /First 4 /Filter 9 0 R', 'x')]],
    [
      'objects behind a word that looks like a stream',
      ['(stream\n', stream('/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode', 'x', false)],
    ],
    ['objects inside of what looks packed', [stream('/Filter /FlateDecode', 'x').replace('x\nend', ''), hidden()]],
    ['another file', ['<< /Type /Filespec /EF << /F 9 0 R >> >>', stream('/Type /EmbeddedFile', 'MZ', false)]],
    ['a list of files', ['<< /Names << /EmbeddedFiles 9 0 R >> >>']],
    ['a program to start', ['<< /S /Launch /F (cmd.exe) >>']],
    ['a form of another kind', ['<< /AcroForm << /XFA [(x) 9 0 R] >> >>']],
    ['a form to send', ['<< /S /SubmitForm /F (https://example.com) >>']],
  ])('with %s is refused', async (_, list) => {
    expect(await look(pdf({ objects: list }))).toEqual({ problem: 'active' });
  });

  test('that nobody can look into, that was cut, or that unpacks without end is refused', async () => {
    expect(await look(pdf({ trailer: '/Encrypt 9 0 R ' }))).toEqual({ problem: 'locked' });
    expect(await look(pdf({ objects: ['<< >>'] }).subarray(0, 60))).toEqual({ problem: 'damaged' });
    const bomb = deflateSync(Buffer.alloc(210_000_000));
    const packed = `<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb.toString('latin1')}\nendstream`;
    expect(await look(pdf({ objects: [packed, packed] }))).toEqual({ problem: 'heavy' });
  });
});

/** An object stream laid into a block that is "packed" by being stored: whoever skips what is packed does not meet it. */
function hidden(): string {
  const inside = Buffer.from('>> 5 0 obj << /Type /ObjStm /N 1 /First 4 /Filter /ASCIIHexDecode >>', 'latin1');
  return `<< /Length 9 >>\nstream\n${deflateSync(inside, { level: 0 }).toString('latin1')}\nendstream`;
}

describe('a document of an office', () => {
  test.each([
    ['docx', docx()],
    ['xlsx', docx({}, 'xl/workbook.xml')],
  ])('as %s is known by its parts', async (type, sent) => {
    expect(await look(sent)).toMatchObject({ type, view: null });
  });

  const external = (type: string) =>
    `<Relationships><Relationship Type="http://x/relationships/${type}" Target="http://example.com" TargetMode="External"/></Relationships>`;
  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['another document inside', { 'word/embeddings/oleObject1.bin': 'x' }],
    ['a control', { 'word/activeX/activeX1.xml': 'x' }],
    ['a template from elsewhere', { 'word/_rels/settings.xml.rels': external('attachedTemplate') }],
    ['a part outside of its folder', { '../../etc/passwd': 'x' }],
  ])('with %s is refused', async (_, parts) => {
    expect(await look(docx(parts))).toEqual({ problem: 'active' });
  });

  test('with a link that is clicked, or settings of a printer, is taken', async () => {
    const parts = { 'word/_rels/document.xml.rels': external('hyperlink'), 'xl/printerSettings/printerSettings1.bin': 'x' };
    expect(await look(docx(parts))).toMatchObject({ type: 'docx' });
  });

  test('that is a bomb is refused by what its directory promises, and by what comes out of it', async () => {
    const zeros = { 'word/media/image1.png': Buffer.alloc(90_000_000) };
    expect(await look(docx(zeros))).toEqual({ problem: 'heavy' });
    const lying = docx(zeros);
    const at = lying.lastIndexOf('word/media/image1.png');
    lying.writeUInt32LE(10, at - 46 + 24);
    expect(await look(lying)).toEqual({ problem: 'heavy' });
    expect(deflateRawSync(Buffer.alloc(90_000_000)).length).toBeLessThan(100_000);
  });

  test('that is only half there, locked, old, or another zip is told apart', async () => {
    expect(await look(docx().subarray(0, 200))).toEqual({ problem: 'unknown' });
    expect(await look(zipBomb(1_000))).toEqual({ problem: 'unknown' });
    const locked = docx();
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 8);
    expect(await look(locked)).toEqual({ problem: 'locked' });
    expect(await look(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toEqual({ problem: 'old-office' });
  });
});
