/** Units. Word counts in twentieths of a point ("twips"), half-points for type and eighths of a point for lines. */

const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

/** Points to whole twentieths of a point. */
export const twips = (points: number): number => Math.round(points * TWIPS_PER_POINT);
/** Millimetres to whole twentieths of a point. */
export const mmToTwips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);
/** Millimetres to points, unrounded. */
export const mmToPoints = (mm: number): number => (mm * 72) / 25.4;
/** Points to millimetres, unrounded. */
export const pointsToMm = (points: number): number => (points * 25.4) / 72;
/** Points to whole half-points (size of type, w:sz). */
export const halfPoints = (points: number): number => Math.round(points * 2);
/** Thickness of a line in w:sz. */
export const eighths = (points: number): number => Math.round(points * 8);
/** Size of a picture, in pixels at 96 to the inch (docx's unit). */
export const pixels = (mm: number): number => (mm * 96) / 25.4;

export const A4_MM = { width: 210, height: 297 } as const;
