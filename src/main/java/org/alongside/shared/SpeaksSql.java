package org.alongside.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the few classes that write SQL themselves and so pass by the tenancy filter. An architecture rule allows JDBC
 * nowhere else; each statement names {@code organisation_id}, or the reason given here says why it need not.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface SpeaksSql {

    /** Why this class does not go through the entity mapping. */
    String value();
}
