/** Windows-1252 shows a byte from 0x80 to 0xBF as one of these: what follows the first byte of a letter of UTF-8. */
const tail = '\\u0080-\\u00BFŠŒŽšœžŸƒˆ˜–-›€™';

/**
 * Marks of letters that were read by a table that they were not written in, or lost on the way. Names here are written in Spanish,
 * Aymara, Quechua and Guaraní, some in Portuguese, French or German: what these have is no mark.
 */
const marks: readonly string[] = [
  // UTF-8 taken for Windows-1252 ("SimÃ³n"), for Mac OS Roman ("Sim√≥n") or for DOS ("Sim├│n").
  `\\u00C3[${tail}]|\\u00C2[\\u0080-\\u00BF]|â[€\\u0080-\\u0099]|√|[\\u2500-\\u25FF]`,
  // Controls of Latin-1, and what stands for a letter that is no more.
  '[\\u0080-\\u0084\\u0086-\\u009F\\uFFFD]|\\p{L}[?¿]\\p{L}|¿(?!.*\\?)|¡(?!.*!)|\\p{L}¡\\p{L}',
  // Written for programs: "Sim&oacute;n", "Sim&#243;n", "Sim%C3%B3n", "Sim\\u00f3n", "Sim=C3=B3n".
  '&(#\\d{2,6}|#x[0-9a-f]{2,6}|[a-z]{2,8}\\d?);|%C[23]%[89AB][0-9A-F]|\\\\u00[0-9a-f]{2}|=C[23]=[89AB][0-9A-F]',
  // Signs that DOS or an old Macintosh has where Windows-1252 has letters, or the other way round.
  '\\p{L}[¤¢£¥µ‚‡ƒ¬®©±¼½¾²³¹¦¶˙×÷€‰]|[¤¢£¥µ‚‡ƒ¬±¼½¾¦¶˙×÷]\\p{L}|\\p{L}[„†§¨¸^~]\\p{L}|\\p{Ll}[°ºª—]\\p{Ll}',
  // Letters that stand where no word of ours has them.
  '[ÐðÞþ]|(?<!\\p{L})(ç|Ç(?!\\p{Lu})|[êîòìàù]\\p{L})|\\p{Ll}[ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝŠŒŽŸ]|\\p{Lu}[àçèêîïòôùûœšÿ]\\p{Lu}|œ(?!u)|ß(?!e)\\p{L}',
];
const broken = new RegExp(marks.join('|'), 'u');

/** Whether a text has letters that were damaged when some program read or wrote it. @param text as the cell has it, not cleaned */
export function hasBrokenLetters(text: string): boolean {
  return broken.test(text);
}
