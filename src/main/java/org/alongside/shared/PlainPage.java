package org.alongside.shared;

import org.springframework.web.util.HtmlUtils;

/**
 * A page for everybody: no script, no session, no account. It looks like the rest of the house and works where nothing
 * else does.
 */
public final class PlainPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s · Alongside</title>
            <link rel="icon" href="/images/mark.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/styles/alongside.css">
            </head>
            <body>
            <div class="frame">
            <header class="masthead"><a class="brand" href="/"><span class="mark" aria-hidden="true"></span>\
            <span>Alongside</span></a><a class="support" href="/support">%s</a></header>
            <main id="content">
            %s
            </main>
            </div>
            </body>
            </html>
            """;

    private PlainPage() {}

    /**
     * The whole page.
     *
     * @param content HTML made by us, in which every foreign text went through {@link #escape}
     */
    public static String of(Texts texts, String title, String content) {
        return FRAME.formatted(
                texts.language().toLanguageTag(), escape(title), escape(texts.say("shell.support")), content);
    }

    /** Makes any text harmless inside an element or a quoted attribute. */
    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
