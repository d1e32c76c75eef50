import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withLazyConstants } from '../../scripts/lazy-constants.js';

/** A bundle of one module as esbuild writes it; gives what `result` gives, and which patterns and parts of Node.js were made by then. */
function run(module: string, body: string, result: string): { readonly value: unknown; readonly made: readonly string[] } {
  const declared = new Set(Array.from(body.matchAll(/(?:^|[;,{])([A-Z]\w*)=(?!=)/g), ([, name]) => name));
  const code = `(function(require,RegExp,made){var __esm=(fn)=>()=>fn[Object.keys(fn)[0]]();var __toESM=(x)=>x;var ${[...declared].join(',')};
var init_module=__esm({"${module}"(){"use strict";${body}}});
init_module();return {value:(${result})(),made}})`;
  const made: string[] = [];
  const load = (name: string): unknown => {
    made.push(name);
    return { sep: '/' };
  };
  class Seen extends RegExp {
    constructor(source: string, flags?: string) {
      super(source, flags);
      made.push(source);
    }
  }
  return (runInThisContext(withLazyConstants(code)) as (...given: readonly unknown[]) => { value: unknown; made: string[] })(
    load,
    Seen,
    made,
  );
}

const OWN = 'dist/text/words.js';

const bundled = (module: string, body: string): string =>
  withLazyConstants(`(function(){var WORD;__esm({"${module}"(){${body}}});use(WORD)})`);

describe('a pattern of a bundle that is a literal', () => {
  it('waits for its first use', () =>
    expect(bundled(OWN, 'WORD=/a/u')).toBe(
      `(function(){var WORD;__esm({"${OWN}"(){0}});use((WORD??lazily$WORD()));function lazily$WORD(){return WORD=/a/u}})`,
    ));

  it.each([
    ['node_modules/x/index.js', 'WORD=/a/u'],
    [OWN, 'WORD=[/a/u]'],
    [OWN, 'WORD=/a/u.source'],
    [OWN, 'WORD="/a/u"'],
    [OWN, 'WORD=3'],
  ])('stays where it was in %s: %s', (module, body) => expect(bundled(module, body)).toContain(`{${body}}`));
});

describe('a constant of a bundle', () => {
  it('is not made where nobody uses it', () => {
    const { made } = run(OWN, 'WORD=new RegExp("a");PATH=require("node:path");NET=__toESM(require("node:net"))', '()=>1');
    expect(made).toEqual([]);
  });

  it('is made once, when it is first used', () => {
    expect(run(OWN, 'WORD=new RegExp("a","g")', '()=>[WORD.test("aa"),WORD.lastIndex,WORD===WORD]')).toEqual({
      value: [true, 1, true],
      made: ['a'],
    });
    expect(run(OWN, 'PATH=__toESM(require("node:path"))', '()=>PATH.sep+PATH.sep')).toEqual({ value: '//', made: ['node:path'] });
    expect(run(OWN, 'WORD=/a/g', '()=>[WORD.test("aa"),WORD.lastIndex,WORD===WORD]').value).toEqual([true, 1, true]);
  });

  it('may be made of others', () => {
    const body = 'LETTER=new RegExp("[a-z]"),WORD=new RegExp("^"+LETTER.source+"+$");OTHER=new RegExp(WORD.source)';
    expect(run(OWN, body, '()=>WORD.test("abc")')).toEqual({ value: true, made: ['[a-z]', '^[a-z]+$'] });
  });

  it('is found where it is a property, an argument and in a function', () => {
    const body = 'WORD=new RegExp("a");OTHER=new RegExp("b")';
    expect(run(OWN, body, '()=>{const {WORD:x}={WORD};const f=(y=OTHER)=>y;return [x.source,[...[WORD]].length,f().source]}')).toEqual({
      value: ['a', 1, 'b'],
      made: ['a', 'b'],
    });
  });

  it.each([
    ['of another package, whose functions may do what they like', 'node_modules/x/index.js', 'WORD=new RegExp("a")', ['a']],
    ['that is changed', OWN, 'WORD=new RegExp("a");WORD=new RegExp("b")', ['a', 'b']],
    ['of other classes', OWN, 'WORD=new Set([new RegExp("a")])', ['a']],
    ['that is a package', OWN, 'WORD=require("warcio")', ['warcio']],
    ['that holds what a part of Node.js gives', OWN, 'WORD=require("node:path").sep', ['node:path']],
  ])('stays where it was: one %s', (_, module, body, made) => {
    expect(run(module, body, '()=>1').made).toEqual(made);
  });

  it('stays where it was if its name means something else in a function', () => {
    expect(run(OWN, 'WORD=new RegExp("a")', '()=>((WORD)=>WORD)(3)')).toEqual({ value: 3, made: ['a'] });
    expect(run(OWN, 'WORD=new RegExp("a")', '()=>{let [WORD]=[4];return WORD}')).toEqual({ value: 4, made: ['a'] });
  });

  it('stays where it was in a function that is called again', () => {
    expect(run(OWN, 'MAKE=()=>{WORD=new RegExp("a");return WORD}', '()=>MAKE()!==MAKE()')).toEqual({ value: true, made: ['a', 'a'] });
  });
});
