import { expect, it } from 'vitest';
import { styleClassesIn, styleSheetFor, stylesToClasses } from '#notation/style-classes.ts';

it('each declaration of a style attribute becomes a class that spells it out', () => {
  expect(stylesToClasses('<span class="strut" style="height:0.69em;vertical-align:-0.25em;"></span>')).toBe(
    '<span class="strut k:height:0.69em k:vertical-align:-0.25em"></span>',
  );
  expect(stylesToClasses('<span style="top:-3em;"><b></b></span>')).toBe('<span class="k:top:-3em"><b></b></span>');
});

it('the rules are read off the names, in HTML and in escaped island props, and keep their rank', () => {
  const names = styleClassesIn(
    '<i class="a k:top:-3em"> props="{&quot;x&quot;:&quot;<i class=\\&quot;k:color:#fff\\&quot;>&quot;}"',
  );
  expect(names).toEqual(['k:top:-3em', 'k:color:#fff']);
  expect(styleSheetFor(names)).toBe('.k\\:color\\:\\#fff{color:#fff!important}\n.k\\:top\\:-3em{top:-3em!important}\n');
});

it('a value with spaces survives', () => {
  const [name = ''] = styleClassesIn(stylesToClasses('<i style="border-width:1px 0 0 2px"></i>'));
  expect(styleSheetFor([name])).toContain('{border-width:1px 0 0 2px!important}');
});

it('the sheet depends on the set of names alone', () => {
  expect(styleSheetFor(['k:top:1em', 'k:left:2em', 'k:top:1em'])).toBe(styleSheetFor(['k:left:2em', 'k:top:1em']));
});

it('takes nothing in a script for a name that only looks like one', () => {
  const script = 'const table="Ok:v:w:y;{S=b*{%UR0i[5^Q",o={top:1,k:top?2:3};';
  expect(styleClassesIn(`${script}"<b class='k:top:-3em'>"`)).toEqual(['k:top:-3em']);
});

it('a style it could not find again stops the build', () => {
  expect(() => stylesToClasses('<i style="rotate:3deg"></i>')).toThrow('"rotate:3deg"');
  expect(() => stylesToClasses('<i style="color:url(x;y)"></i>')).toThrow(RangeError);
});
