package org.alongside.audit;

/** Takes note of what was done. Entries are never changed or removed. */
public interface AuditLog {

    /**
     * Notes a deed in the caller's transaction, with the time, the organisation and whoever is signed in.
     *
     * @param action what was done, as {@code noun.verb}, such as {@code certificate.issued}; at most 80 characters
     * @param subject the id of what it was done to; at most 80 characters, never free text
     */
    void note(String action, String subject);
}
