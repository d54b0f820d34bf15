import { expect, it } from 'vitest';
import { linkFaults } from '../../src/build/check-links.ts';
import { parsePage } from '../../src/build/page.ts';

const files = ['index.html', 'ko/index.html', 'ko/hidden-layer/index.html', '404.html', 'favicon.svg'];

function faultsOf(body: string, base = '/book/'): string[] {
  const pages = [
    parsePage('ko/index.html', `<html><head></head><body><h2 id="own"></h2>${body}`),
    parsePage('ko/hidden-layer/index.html', '<html><head></head><body><h2 id="whose-share">'),
  ];
  return linkFaults(pages, { site: 'https://example.org', base, files });
}

it.each([
  '<a href="/book/ko/hidden-layer/#whose-share">x</a>',
  '<a href="hidden-layer/?w5-2=a#whose-share">x</a>',
  '<a href="#own">x</a><a href="">x</a>',
  '<a href="https://example.org/book/ko/">x</a>',
  '<a href="https://doi.org/10.1/x">x</a>',
  '<img src="/book/favicon.svg">',
])('%s is fine', (body) => {
  expect(faultsOf(body)).toEqual([]);
});

it.each([
  ['<a href="/book/ko/none/">x</a>', 'leads to no page'],
  ['<a href="/book/ko/hidden-layer">x</a>', 'leads to no page'],
  ['<a href="/book/ko/hidden-layer/#none">x</a>', 'the page has no id “none”'],
  ['<a href="#none">x</a>', 'the page has no id “none”'],
  ['<a href="/ko/hidden-layer/">x</a>', 'leaves the base path /book/'],
  ['<img src="/book/none.png">', 'leads to no page'],
  ['<script src="https://cdn.example/x.js"></script>', 'loads from another host'],
  ['<link rel="stylesheet" href="https://cdn.example/x.css">', 'loads from another host'],
])('%s is a fault, naming page and address', (body, fault) => {
  expect(faultsOf(body)).toEqual([expect.stringMatching(new RegExp(`^ko/index\\.html: .*${fault}`))]);
});

it('works at the root of a host, too', () => {
  expect(faultsOf('<a href="/ko/hidden-layer/#whose-share">x</a>', '/')).toEqual([]);
});
