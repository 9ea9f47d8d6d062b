package org.alongside.mail;

/** Takes letters. A letter is kept in the caller's transaction and sent after it, at least once. */
public interface Outbox {

    void post(Letter letter);
}
