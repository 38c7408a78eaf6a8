/** Two photos for tests: a few pixels each, of nothing and nobody. */
import { encodePng } from "../../shared/documents/write/docx/png.ts";

/** Six teal pixels, three by two. */
export const JPEG =
	"/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAX/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAAhHf/9k=";

/** Eight pixels, two by four, half of them see-through. */
export const PNG = Buffer.from(
	encodePng(
		2,
		4,
		Uint8Array.from({ length: 32 }, (_, at) => (at % 4 === 3 ? (at % 8 < 4 ? 255 : 120) : 60 + at)),
	),
).toString("base64");
