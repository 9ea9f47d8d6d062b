package org.alongside.shared;

/**
 * A page for everybody: no script, no session, no account. It looks like the rest of the house and works where nothing
 * else does.
 */
public final class PlainPage {

    private static final String FRAME = """
            <!doctype html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{} · Alongside</title>
            <link rel="icon" href="/images/mark.svg" type="image/svg+xml">
            <link rel="stylesheet" href="/styles/alongside.css">
            </head>
            <body>
            <div class="frame">
            <header class="masthead"><a class="brand" href="/"><span class="mark" aria-hidden="true"></span>\
            <span>Alongside</span></a><a class="support" href="/support">{}</a></header>
            <main id="content">
            {}
            </main>
            </div>
            </body>
            </html>
            """;

    private PlainPage() {}

    /** The whole page around its content. */
    public static String of(Texts texts, String title, Markup content) {
        return Markup.of(FRAME, texts.language().toLanguageTag(), title, texts.say("shell.support"), content)
                .html();
    }
}
