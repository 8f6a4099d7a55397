#: every page: its contents name its headings, links lead somewhere, tables are whole
$ node pages.mjs
15 pages, 0 mistakes
