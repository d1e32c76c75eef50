import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/encoding.js';

/** Bytes of a text in an encoding that `TextEncoder` does not write, from its decoder: every pair of bytes is tried once. */
function encoderOf(encoding: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const known = new Map<string, readonly number[]>();
  const learn = (...bytes: number[]): void => {
    try {
      const text = decoder.decode(Uint8Array.from(bytes));
      if ([...text].length === 1 && !known.has(text)) known.set(text, bytes);
    } catch {
      // These bytes are no character.
    }
  };
  for (let first = 0; first < 256; first++) learn(first);
  if (encoding === 'windows-1252') known.set('’', [0x92]);
  for (let first = 0x81; first < 255; first++) for (let second = 0x40; second < 255; second++) learn(first, second);
  return (text) =>
    Uint8Array.from(
      [...text].flatMap((char) => {
        const bytes = known.get(char);
        if (!bytes) throw new Error(`${encoding} has no ${char}`);
        return [...bytes];
      }),
    );
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean): Uint8Array => new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le'));
const page = (text: string, charset?: string): string =>
  `<html><head>${charset ? `<meta charset="${charset}">` : ''}</head><body><p>${text}</p></body></html>`;

const CHINESE = '我是研究生，在大学学习计算机科学，我的导师是教授。个人主页，这里有我的论文。';
const TRADITIONAL = '我是大學的教授，這裡有我的論文和研究。我在這個學系教學生。';
const JAPANESE = '私は大学で数学の研究をしています。これまでの論文のリストはこちらにあります。';
const KOREAN = '저는 대학교의 교수이고 수학을 연구하는 연구자입니다. 논문 목록은 다음과 같다.';
const RUSSIAN = 'Я работаю профессором в университете и занимаюсь математикой. Список моих статей.';
const GERMAN = 'Ich bin Professorin für Ökologie in Köln; später war ich in Zürich. Übungen: große Bäume.';
const FRENCH = 'Je suis chercheuse à l’université; thèse soutenue en février, « écologie des forêts ».';

describe('encodings', () => {
  const cases: readonly (readonly [what: string, text: string, bytes: Uint8Array, encoding: string, guessed: boolean])[] = [
    ['ASCII', 'Ada', utf8(page('Ada')), 'utf-8', false],
    ['UTF-8 without a declaration', CHINESE, utf8(page(CHINESE)), 'utf-8', false],
    ['UTF-8 with a mark', GERMAN, utf8(`\ufeff${page(GERMAN)}`), 'utf-8', false],
    ['UTF-8 that declares what it once was', CHINESE, utf8(page(CHINESE, 'gb2312')), 'utf-8', false],
    ['UTF-16 with a mark', CHINESE, utf16(page(CHINESE), true), 'utf-16le', false],
    ['UTF-16 without a mark', GERMAN, utf16(page(GERMAN), false), 'utf-16le', false],
    ['declared GB2312', CHINESE, encoderOf('gb18030')(page(CHINESE, 'gb2312')), 'gb18030', false],
    ['GB18030', CHINESE, encoderOf('gb18030')(page(CHINESE)), 'gb18030', true],
    ['GB18030 that claims to be UTF-8', CHINESE, encoderOf('gb18030')(page(CHINESE, 'utf-8')), 'gb18030', true],
    ['a single name in GB18030', '李', encoderOf('gb18030')(page('李明')), 'gb18030', true],
    ['Big5', TRADITIONAL, encoderOf('big5')(page(TRADITIONAL)), 'big5', true],
    ['declared Shift_JIS', JAPANESE, encoderOf('shift_jis')(page(JAPANESE, 'x-sjis')), 'shift_jis', false],
    ['Shift_JIS', JAPANESE, encoderOf('shift_jis')(page(JAPANESE)), 'shift_jis', true],
    ['EUC-JP', JAPANESE, encoderOf('euc-jp')(page(JAPANESE)), 'euc-jp', true],
    ['EUC-KR', KOREAN, encoderOf('euc-kr')(page(KOREAN)), 'euc-kr', true],
    ['Windows-1251', RUSSIAN, encoderOf('windows-1251')(page(RUSSIAN)), 'windows-1251', true],
    ['KOI8-R', RUSSIAN, encoderOf('koi8-r')(page(RUSSIAN)), 'koi8-r', true],
    ['declared Latin-1', GERMAN, encoderOf('windows-1252')(page(GERMAN, 'iso-8859-1')), 'windows-1252', false],
    ['Latin-1', GERMAN, encoderOf('windows-1252')(page(GERMAN)), 'windows-1252', true],
    ['Windows-1252 with its quotes', FRENCH, encoderOf('windows-1252')(page(FRENCH)), 'windows-1252', true],
    ['an encoding that does not exist', GERMAN, encoderOf('windows-1252')(page(GERMAN, 'x-none')), 'windows-1252', true],
  ];
  it.each(cases)('%s', (_, text, bytes, encoding, guessed) => {
    const decoded = decode(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.source).toContain(text);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(guessed ? ['encoding-guessed'] : []);
  });

  it('keeps the whole of a UTF-8 file with one broken byte', () => {
    const bytes = new Uint8Array([...utf8(page(CHINESE)), 0xe4]);
    expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', diagnostics: [{ code: 'encoding-guessed' }] });
    expect(decode(bytes).source).toContain(CHINESE);
  });

  it('drops the byte order mark', () => expect(decode(utf8('\ufeffAda')).source).toBe('Ada'));

  it('reads ISO-2022-JP by its escapes', () => {
    const bytes = Uint8Array.from([...utf8('<p>'), 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42, ...utf8('</p>')]);
    expect(decode(bytes)).toMatchObject({ encoding: 'iso-2022-jp', source: '<p>日本</p>' });
  });
});
