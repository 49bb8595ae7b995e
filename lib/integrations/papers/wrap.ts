/**
 * Breaks a text into lines of a width; a word wider than a line is broken between letters.
 * @param widthOf the width of a text as it is drawn
 * @returns at least one line
 */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const space = widthOf(' ');
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const piece of paragraph.split(' ').flatMap((word) => brokenWord(word, width, widthOf))) {
      const wide = widthOf(piece);
      if (line && used + space + wide > width) {
        lines.push(line);
        line = '';
      }
      used = line ? used + space + wide : wide;
      line = line ? `${line} ${piece}` : piece;
    }
    return [...lines, line];
  });
}

function brokenWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const wide = widthOf(letter);
    if (piece && used + wide > width) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += wide;
  }
  return [...pieces, piece];
}
