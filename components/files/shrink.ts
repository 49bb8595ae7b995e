/** The side that a photo of a page needs to be read, in pixels; the server shows it at 1,600. */
const side = 1_800;
const quality = 0.8;
/** What weighs less is sent as it is. */
const smallBytes = 200_000;

/** A photo as light as its page can still be read; anything else, and what this browser cannot draw, as it is. */
export async function shrink(file: File): Promise<Blob> {
  if (!file.type.startsWith('image/') || file.size <= smallBytes) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    return drawn && drawn.size < file.size ? drawn : file;
  } catch {
    return file;
  }
}
