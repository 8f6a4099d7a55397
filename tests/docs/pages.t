#: every page: its contents name its headings, links lead somewhere, tables are whole
$ node pages.mjs
12 pages, 0 mistakes
