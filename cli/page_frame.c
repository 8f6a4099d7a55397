/* What every page has: it needs nothing else, no network and no script. */
#include "page.h"

#include "html.h"
#include "wording.h"

const char *page_word(const struct page *page, enum word word)
{
    return word_text(word, page->language);
}

void page_open(const struct page *page, const char *title, const char *beside, const char *skip)
{
    html_put(
        page->out,
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n"
        "<link rel=\"icon\" href=\"data:,\">\n<title>{} – {}</title>\n<style>",
        page->language == ECO_FRENCH ? "fr" : "en", title, beside);
    for (const char *const *line = page_style; *line; line++)
        fputs(*line, page->out);
    html_put(page->out, "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">{}</a>\n<header><h1>{}</h1>\n", skip, title);
}

void page_section(const struct page *page, const char *id, enum word title)
{
    html_put(page->out, "<section aria-labelledby=\"{}\"><h2 id=\"{}\">{}</h2>\n", id, id, page_word(page, title));
}

/* Wide tables scroll within the page, also by the keyboard. */
void page_table(const struct page *page, const char *label, const char *name)
{
    html_put(page->out, "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{} {} – {}\"><table>", label, name,
             page_word(page, W_TABLE));
}
