package org.alongside.organisation.application;

import java.util.List;

/** Whom to turn to in a crisis. */
public interface SupportContacts {

    /** By country, in the order in which they are shown. */
    List<SupportPlace> all();
}
