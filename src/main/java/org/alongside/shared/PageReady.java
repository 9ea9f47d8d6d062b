package org.alongside.shared;

/** HTML that may reach a browser as it stands: because of how it was made, or because it has passed the sanitiser. */
public interface PageReady {

    /** The HTML itself. */
    String html();
}
