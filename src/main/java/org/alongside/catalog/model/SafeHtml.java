package org.alongside.catalog.model;

import org.alongside.shared.PageReady;

/**
 * HTML that has passed the sanitiser, ready for a page. Only the catalog makes it; nothing an author wrote reaches a
 * browser in any other form.
 */
public record SafeHtml(String html) implements PageReady {

    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
