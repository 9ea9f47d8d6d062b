package org.alongside.catalog.model;

/**
 * HTML that has passed the sanitiser, ready for a page. Only the catalog makes it; nothing an author wrote reaches a
 * browser in any other form.
 */
public record SafeHtml(String value) {

    public static final SafeHtml EMPTY = new SafeHtml("");

    public boolean isEmpty() {
        return value.isEmpty();
    }
}
