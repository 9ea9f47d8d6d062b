package org.alongside.people.ui;

/** An entry that another module adds to the menu of the signed-in person, as a bean. */
public interface AccountMenuEntry {

    /** Where it leads, such as {@code members}. */
    String path();

    /** The key of its text. */
    String textKey();

    /** Whether the person who is signed in may go there; asked when a page opens. */
    boolean isForMe();
}
