// SPDX-License-Identifier: Apache-2.0
//
// What stands around the documents of an HTML report: one page, its style inside it, no scripts, nothing loaded from elsewhere.
// The language is chosen with three radio buttons before `main`; the style sheet hides the other.
#pragma once

#include <string_view>

namespace karjo::report {

inline constexpr std::string_view page_start = R"html(<!DOCTYPE html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="karjo">
<title>কার্যবিবরণীর প্রতিবেদন · Report on minutes</title>
<style>
:root { --ink: #1d2733; --quiet: #5b6877; --line: #d5dbe2; --paper: #fff; --desk: #eef1f4; --green: #00674a;
  --error: #b3261e; --error-paper: #fdecea; --warning: #8a5a00; --warning-paper: #fff4d9; --info: #2b5c8a; --info-paper: #e8f1fa; }
* { box-sizing: border-box; }
html { background: var(--desk); }
body { max-width: 68rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; color: var(--ink); font-size: 1rem; line-height: 1.65;
  font-family: "Noto Sans Bengali", "Nirmala UI", Nikosh, SolaimanLipi, Kalpurush, "Noto Sans", "Segoe UI", sans-serif; }
main { margin-top: 1rem; }
body > input { position: absolute; opacity: 0; }
body > input + label { display: inline-block; padding: .1rem .9rem; border: 1px solid var(--line); border-radius: 1rem;
  background: var(--paper); color: var(--quiet); font-size: .85rem; cursor: pointer; }
body > input:checked + label { background: var(--green); border-color: var(--green); color: #fff; }
body > input:focus-visible + label { outline: 2px solid var(--ink); outline-offset: 2px; }
#only-bn:checked ~ main .en, #only-en:checked ~ main .bn { display: none; }
.en { font-family: "Noto Sans", "Segoe UI", system-ui, sans-serif; }
.bn + .en { display: block; font-size: .82em; line-height: 1.45; color: var(--quiet); }
#only-en:checked ~ main .en { font-size: 1em; font-weight: inherit; line-height: inherit; color: inherit; }
:is(h1, h2, h3, dt, small, .badge, .message, .counts) .bn + .en { display: inline; font-size: .8em; font-weight: 400; }
#only-bn:checked ~ main .bn + .en { display: none; }
#both:checked ~ main :is(h1, h2, h3, dt, small, .badge, .message, .counts) .bn + .en::before { content: " · "; }
nav { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .3rem 1rem; margin-bottom: 1.5rem; }
nav td { border-width: 0 0 1px; } nav tr:last-child td { border: 0; } nav a { color: var(--green); }
article { background: var(--paper); border: 1px solid var(--line); border-top: 4px solid var(--green); border-radius: 4px;
  padding: 1.2rem 2rem 2rem; margin-bottom: 2rem; }
.file { margin: 0; text-align: right; font-size: .75rem; color: var(--quiet); font-family: "Noto Sans Mono", Consolas, monospace;
  overflow-wrap: anywhere; }
header { text-align: center; margin: .5rem 0 1.5rem; }
.letterhead { margin: 0 0 .6rem; font-weight: 600; }
h1 { font-size: 1.35rem; line-height: 1.5; margin: 0 auto; max-width: 46rem; text-wrap: balance; }
h2 { font-size: 1.08rem; margin: 2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 2px solid var(--green); break-after: avoid; }
h3 { font-size: 1rem; margin: 1.3rem 0 .3rem; break-after: avoid; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 2rem; margin: 0; }
.facts div { padding: .45rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
dt { font-size: .82rem; color: var(--quiet); }
dd { margin: 0; }
.memo { font-weight: 600; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
th, td { padding: .5rem .6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: var(--desk); font-size: .85rem; overflow-wrap: normal; }
tr { break-inside: avoid; }
.number { white-space: nowrap; }
.register th:nth-child(2) { width: 38%; }
.register th:nth-child(3) { width: 19%; }
.findings th:nth-child(2) { width: 40%; }
.findings th:nth-child(4) { width: 18%; }
.absent, .absent .en { color: var(--warning); }
.suggestion { color: var(--green); font-weight: 600; }
.counts { margin: .3rem 0 .6rem; font-weight: 600; }
.counts a { color: var(--error); }
.badge { display: inline-block; padding: 0 .5rem; border-radius: .7rem; font-size: .78rem; white-space: nowrap; }
.badge .en, .badge .bn + .en { color: inherit; }
.error { color: var(--error); background: var(--error-paper); }
.warning { color: var(--warning); background: var(--warning-paper); }
.info { color: var(--info); background: var(--info-paper); }
.mark { text-decoration: underline wavy 1px; text-underline-offset: .35em; border-radius: 2px; }
tr:target { background: var(--warning-paper); }
code { font-family: "Noto Sans Mono", Consolas, monospace; font-size: .75rem; color: var(--quiet); white-space: nowrap; }
.discussion p { margin: 0 0 .7rem; text-align: justify; }
.distribution { list-style: none; margin: 0; padding: 0; columns: 26rem; column-gap: 2rem; }
.distribution li { margin-bottom: .3rem; padding-left: 1.6rem; text-indent: -1.6rem; break-inside: avoid; }
small { color: var(--quiet); }
.refused { color: var(--error); font-weight: 600; }
footer { text-align: center; font-size: .75rem; color: var(--quiet); }
@media (max-width: 45rem) {
  article { padding: 1rem; }
  .register, .findings { display: block; overflow-x: auto; font-size: .88rem; }
  .register :is(th, td):not(:first-child), .findings :is(th, td):not(:first-child) { min-width: 9rem; }
}
@media print {
  @page { size: A4; margin: 14mm; }
  html { background: none; } body { padding: 0; font-size: 10.5pt; }
  body > input, body > input + label, .file { display: none; }
  body { max-width: none; } main { margin: 0; } nav { display: none; }
  article { border: 0; padding: 0; margin: 0; break-after: page; }
  article:last-of-type { break-after: auto; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
</style>
</head>
<body>
<input type="radio" name="language" id="both" checked> <label for="both">বাংলা + English</label>
<input type="radio" name="language" id="only-bn"> <label for="only-bn">বাংলা</label>
<input type="radio" name="language" id="only-en"> <label for="only-en" lang="en">English</label>
<main>
)html";

inline constexpr std::string_view page_end = R"html(</footer>
</main>
</body>
</html>
)html";

}  // namespace karjo::report
