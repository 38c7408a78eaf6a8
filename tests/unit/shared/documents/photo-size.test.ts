import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, pixelSize } from "../../../../shared/documents/photo-size.ts";
import { encodePng } from "../../../../shared/documents/write/docx/png.ts";
import { JPEG, PNG } from "../../../support/photos.ts";

const photo = (mediaType: "image/png" | "image/jpeg", base64: string) => ({ mediaType, base64, shows: "A wharf" });

describe("the size of a photo", () => {
	it("is read from a JPEG and a PNG", () => {
		expect(pixelSize(photo("image/jpeg", JPEG))).toEqual({ width: 3, height: 2 });
		expect(pixelSize(photo("image/png", PNG))).toEqual({ width: 2, height: 4 });
	});

	it("is not known when the bytes are not what they are said to be", () => {
		expect(pixelSize(photo("image/png", JPEG))).toBeNull();
		expect(pixelSize(photo("image/jpeg", PNG))).toBeNull();
		expect(pixelSize(photo("image/jpeg", "not base 64 at all!"))).toBeNull();
		expect(pixelSize(photo("image/png", ""))).toBeNull();
	});

	it("is that of any PNG", () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (width, height) => {
				const png = encodePng(width, height, new Uint8Array(width * height * 4));
				expect(pixelSize(photo("image/png", Buffer.from(png).toString("base64")))).toEqual({ width, height });
			}),
		));

	it("never throws, whatever it is given", () =>
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 64 }), fc.boolean(), fc.boolean(), (bytes, isPng, isHeaded) => {
				const head = isPng ? [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] : [0xff, 0xd8];
				const whole = Uint8Array.from([...(isHeaded ? head : []), ...bytes]);
				const base64 = Buffer.from(whole).toString("base64");
				expect(() => pixelSize(photo(isPng ? "image/png" : "image/jpeg", base64))).not.toThrow();
				expect(bytesOf(base64)).toEqual(whole);
			}),
		));
});
