import { describe, expect, it } from 'vitest';
import { chapters } from '#content/book.ts';
import { locales } from '#i18n/locales.ts';
import { cardLines, socialImage, socialSize } from '#layouts/social-image.ts';

const card = { above: '거꾸로 한 걸음 · 5장', title: '은닉층의 역전파', below: 'x < y & z' };

/** Width and height out of the header of a PNG file. */
function sizeOf(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

describe('The picture for links to a page', () => {
  it('is a PNG of the size other sites ask for, the same each time', async () => {
    const png = await socialImage(card);
    expect([...png.subarray(1, 4)]).toEqual([...'PNG'].map((sign) => sign.charCodeAt(0)));
    expect(sizeOf(png)).toEqual(socialSize);
    expect(Buffer.from(await socialImage(card)).equals(Buffer.from(png))).toBe(true);
  });

  it('shows what the card says', async () => {
    const other = await socialImage({ ...card, title: '출력층의 역전파' });
    expect(Buffer.from(other).equals(Buffer.from(await socialImage(card)))).toBe(false);
  });

  it.each(locales)('has room for title and question of every chapter, %s', (locale) => {
    for (const { title, question } of chapters) {
      const { title: head, below } = cardLines({ above: '', title: title[locale], below: question[locale] });
      expect(head.length, title[locale]).toBeLessThanOrEqual(2);
      expect(below.length, question[locale]).toBeLessThanOrEqual(2);
      expect([...head, ...below].join(' ')).toBe(`${title[locale]} ${question[locale]}`);
    }
  });
});
